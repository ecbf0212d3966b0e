import type { RequestedOptions } from './Input';
import type { Json, JsonObject } from './Json';
import type { RequestDef } from './RequestDef';

/** What a person fills in before an action is sent; its values are `form` in templates. */
export interface ActionForm {
  /** A JSON Schema (draft 7) of an object. */
  schema: JsonObject;
  /** How fields are drawn, as react-jsonschema-form's `uiSchema` has it. */
  ui: JsonObject;
  /** Fields whose choices a service knows, by the names that lead to them. */
  options: Array<{ path: string[]; requested: RequestedOptions }>;
  /** What stands in the fields at first; texts are templates. */
  initial: Record<string, Json>;
}

/** Something that a person can do, other than look. */
export interface Action {
  /** Where it stands in app-config. */
  key: string;
  /** A text template. */
  title: string;
  request: RequestDef;
  form?: ActionForm;
  /** A text template: the question that is asked before. */
  confirm?: string;
  /** A text template, shown when it is done. */
  success?: string;
  /** An expression that starts at the scopes; where it is not true, the action is not there. */
  showIf?: string;
  /** A Backstage system icon. */
  icon?: string;
  /** Whether it destroys something: it is shown in the colour of errors, and Cancel is the first choice. */
  isDangerous: boolean;
  /** The name of a Backstage permission without which the action is not offered. */
  permission?: string;
}

/** Something that a person can do with a row. */
export interface RowAction extends Action {
  /** Whether it can be done with several rows at once. */
  isBulk: boolean;
  /** What the row is shown to have become while the action is under way: a member, and its value, whose texts are templates. */
  optimistic?: { path: string; value: Json };
}
