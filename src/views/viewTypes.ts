import type { ViewDefinition } from '../config/viewKit';
import { auto } from './auto';
import { registry } from './registry';
import type { RegisteredView } from './registry';

/** The types of views that an operator can ask for, in the order in which they are listed. */
export const viewTypes: readonly ViewDefinition[] = [auto, ...Object.values<RegisteredView>(registry).flatMap(({ definition }) => definition ?? [])];
