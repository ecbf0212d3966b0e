import type { Format } from '../../../src/model';

/** A title and a format; a name alone is a format without options. */
export type ExpectedColumn = readonly [title: string, format: Format['type'] | Format];

/** What a person would want to see of a response, judged by hand from its documentation. */
export type Expected =
  | {
      view: 'table';
      /** The rows expression that the table has to name; `@` is the body itself. */
      rows: string;
      count: number;
      columns: readonly ExpectedColumn[];
    }
  | { view: 'details'; fields: readonly ExpectedColumn[] }
  /** Nothing came, and the page says so. */
  | { view: 'empty' }
  /** A tree, where nothing better is possible without configuration. */
  | { view: 'json' };

/** A documented response of a public API, with made-up values where the documentation has none. */
export interface Payload {
  /** Where it is served: `/payloads/<name>`. */
  name: string;
  /** The file in `bodies`; absent where the body is empty or generated. */
  file?: string;
  contentType?: string;
  /** 200 by default. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** The address of the documentation. */
  docs: string;
  /** What breaks naive renderers here. */
  special: string;
  expected: Expected;
  /** Texts that have to be seen, as digits get lost and markup gets obeyed. */
  seen?: readonly string[];
}

/** A file of a public repository as it was when the fixture was made. */
export const atGithub = (repository: string, commit: string, path: string): string => `https://github.com/${repository}/blob/${commit}/${path}`;

export const JSON_TYPE = 'application/json; charset=utf-8';
