import type * as z from 'zod/mini';
import type { Column, ConfiguredView, Problem, RequestDef, RowAction, ViewBase } from '../model';

type Shape = Record<string, z.ZodMiniType>;
type Values<S extends Shape> = { [K in keyof S as undefined extends z.output<S[K]> ? never : K]: z.output<S[K]> } & { [K in keyof S as undefined extends z.output<S[K]> ? K : never]?: z.output<S[K]> };

/** The schemas of what views are made of: strict where editors check them, `unknown` where they are read one by one. */
export interface ViewParts {
  /** Of a column or a field. */
  column: z.ZodMiniType;
  /** Of an item of a list that is read one by one, with `ViewReader.parts`. */
  item: (schema: z.ZodMiniType) => z.ZodMiniType;
  /** Of an action of rows. */
  rowAction: z.ZodMiniType;
  /** Of a request, or the name of one of the page's. */
  request: z.ZodMiniType;
}

/** An item of a list in app-config, as far as it could be read. */
export interface ViewPart<V> {
  key: string;
  /** Absent where the item is lost. */
  value?: V;
}

/** What helps a definition to read its keys. */
export interface ViewReader {
  /** Of the view in app-config. */
  key: string;
  /** Takes what is wrong with the view; its errors are shown in its card. */
  problems: Problem[];
  /** Reads the columns or fields under a key of the view; those of tables may take the answers of its row requests, by name. */
  columns: (input: readonly unknown[], name: string, rowRequests?: Record<string, unknown>) => Column[];
  /** Reads the requests that are sent for each row, under a key of the view. */
  rowRequests: (input: Record<string, unknown>, name: string) => Record<string, RequestDef>;
  /** Reads the items of a list under a key of the view; a wrong one costs no other. Without its essential keys one is lost. */
  parts: <T extends z.ZodMiniType>(schema: T, input: readonly unknown[], name: string, essential?: readonly string[]) => ViewPart<z.output<T>>[];
  /** Reads the actions of rows under a key of the view. */
  rowActions: (input: readonly unknown[], name: string) => RowAction[];
}

/** The outline of what comes, shown until it comes. */
export type SkeletonShape = 'rows' | 'fields' | 'lines' | 'tiles' | 'block';

/** A type of view in app-config: which keys it has, and what they mean. */
export interface ViewDefinition {
  type: string;
  /** Whether it shows rows, which are found for it, or whatever the answer is. */
  shows: 'rows' | 'body';
  skeleton: SkeletonShape;
  /** Whether it can do without a request. */
  isStatic?: boolean;
  /** Keys without which it would be something other than the operator meant; a wrong one costs the view. */
  essential: readonly string[];
  shape: (parts: ViewParts) => Shape;
  read: (values: Record<string, unknown>, reader: ViewReader) => object;
  /** For types that are only names: never at run time. */
  view?: ConfiguredView;
}

/** A definition that yields views of one type. */
export interface TypedDefinition<V extends ConfiguredView> extends ViewDefinition {
  view?: V;
}

interface Definition<V extends ConfiguredView, S extends Shape> extends Omit<ViewDefinition, 'view' | 'shape' | 'read' | 'essential' | 'type'> {
  type: V['type'];
  essential?: readonly string[];
  shape: (parts: ViewParts) => S;
  /** What the view has besides what all have. */
  read: (values: Values<S>, reader: ViewReader) => Omit<V, keyof ViewBase | 'type'>;
}

/** Defines a type of view: `defineView<MyView>()({ type, shape, read, … })`. */
export function defineView<V extends ConfiguredView>() {
  return <S extends Shape>({ essential = [], ...definition }: Definition<V, S>): TypedDefinition<V> => ({ ...definition, essential, read: (values, reader) => definition.read(values as Values<S>, reader) });
}
