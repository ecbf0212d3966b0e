import * as z from 'zod/mini';
import { defineView, expression } from '../config/viewKit';
import type { AutoView } from '../model';

/** A view without a type: what comes decides how it is shown. */
export const auto = defineView<AutoView>()({
  type: 'auto',
  shows: 'body',
  skeleton: 'rows',
  essential: ['rows'],
  shape: () => ({ rows: z.optional(expression) }),
  read: ({ rows }) => ({ ...(rows !== undefined && { rows }) }),
});
