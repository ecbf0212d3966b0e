import { useApp } from '@backstage/core-plugin-api';
import { ChevronIcon } from '../ui';

/** One of the portal's own icons by name; an arrow where it has none of that name. */
export function SystemIcon({ id }: { id: string | undefined }) {
  const app = useApp();
  const Icon = id === undefined ? undefined : app.getSystemIcon(id);
  return Icon ? <Icon fontSize="medium" /> : <ChevronIcon color="action" />;
}
