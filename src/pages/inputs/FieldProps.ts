import type { Input, Json } from '../../model';

/** What the field of one input is given. */
export interface FieldProps<I extends Input> {
  input: I;
  /** `undefined` when it is empty. */
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
}
