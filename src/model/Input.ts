import type { RequestDef } from './RequestDef';

export const INPUT_TYPES = ['text', 'number', 'select', 'multiselect', 'boolean', 'date', 'daterange'] as const;
export type InputType = (typeof INPUT_TYPES)[number];

/** Names of inputs: URL parameters without a dot, which is what the parameters of views have. */
export const INPUT_NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** One thing to choose. */
export interface InputOption {
  value: string | number | boolean;
  label: string;
}

/** Things to choose that a service knows. Their values are texts, so that the URL alone says what they are. */
export interface RequestedOptions {
  request: RequestDef;
  /** An expression to the list; found in the response when absent. */
  rows?: string;
  /** An expression that starts at the row; the row itself when absent. */
  value?: string;
  /** An expression that starts at the row; the value when absent. */
  label?: string;
}

/** A span of calendar days, both included; one without a bound is open on that side. */
export interface DayRange {
  from?: string;
  to?: string;
}

interface InputBase {
  /** Where it stands in app-config. */
  key: string;
  /** Unique on its page; the URL parameter, and the name in `inputs`. */
  name: string;
  label: string;
  /** Shown below the field. */
  description?: string;
  /** Shown while it is empty. */
  placeholder?: string;
  /** Whether requests that name it wait for a value. */
  required: boolean;
}

export interface TextInput extends InputBase {
  type: 'text';
  default?: string;
}
export interface NumberInput extends InputBase {
  type: 'number';
  default?: number;
}
export interface SelectInput extends InputBase {
  type: 'select';
  options: InputOption[] | RequestedOptions;
  default?: InputOption['value'];
}
export interface MultiselectInput extends InputBase {
  type: 'multiselect';
  options: InputOption[] | RequestedOptions;
  default?: Array<InputOption['value']>;
}
export interface BooleanInput extends InputBase {
  type: 'boolean';
  default?: boolean;
}
export interface DateInput extends InputBase {
  type: 'date';
  /** A day, or one relative to today; see `resolveDay`. */
  default?: string;
}
export interface DateRangeInput extends InputBase {
  type: 'daterange';
  /** Days, or such relative to today; see `resolveDay`. */
  default?: DayRange;
}

/** Something a person chooses on a page; its value is `inputs.<name>` in templates and a parameter of the URL. */
export type Input = TextInput | NumberInput | SelectInput | MultiselectInput | BooleanInput | DateInput | DateRangeInput;
