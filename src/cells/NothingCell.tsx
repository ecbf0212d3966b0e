import { FAINT } from './cellClasses';

/** Whether nothing of a value could be seen, were it merely written down. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

/** What is there when there is nothing to see: no value, a text without signs, or a list without items. */
export function NothingCell({ value }: { value: unknown }) {
  const [sign, meaning] = signOf(value);
  return (
    <span className={FAINT} role="img" aria-label={meaning}>
      {sign}
    </span>
  );
}

function signOf(value: unknown): [sign: string, meaning: string] {
  if (value === '') return ['""', 'empty text'];
  if (typeof value === 'string') return ['" "', 'blank text'];
  return Array.isArray(value) ? ['[]', 'empty list'] : ['–', 'no value'];
}
