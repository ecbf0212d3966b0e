import type { Json, ResponseType } from '../model';
import { isTruncatedJson } from './isTruncatedJson';

/** A body that is not what its type says; the message is for an operator. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  constructor(
    message: string,
    /** Whether it is the beginning of what its type says: the rest never came. */
    readonly isTruncated = false,
  ) {
    super(message);
  }
}

/** What a body is decoded from. */
export interface Encoded {
  /** The media type without parameters, in lower case. */
  contentType: string;
  text: string;
}

/** A decoded body. An empty one is `null`, as a 204 has it. */
export interface Decoded {
  form: 'json' | 'text' | 'empty';
  value: Json;
}

const BOM = /^\ufeff/;

/**
 * Decodes a body by its content type, or as the request says.
 * @throws DecodeError when it says it is JSON and is not
 */
export function decode({ contentType, text }: Encoded, responseType: ResponseType = 'auto'): Decoded {
  const body = text.replace(BOM, '');
  if (body.trim() === '') return { form: 'empty', value: null };
  if (responseType === 'text') return { form: 'text', value: body };
  const declared = responseType === 'json' || /(^|[/+])json$/.test(contentType);
  const looksLikeJson = /^\s*[[{]/.test(body);
  if (!declared && !looksLikeJson) return { form: 'text', value: body };
  try {
    return { form: 'json', value: JSON.parse(body) as Json };
  } catch (error) {
    if (!declared) return { form: 'text', value: body };
    throw new DecodeError(`The answer is no valid JSON: ${error instanceof Error ? error.message : String(error)}`, isTruncatedJson(body));
  }
}
