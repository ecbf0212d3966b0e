import { CHARSET_BYTES, charsetOf } from './charsetOf';
import { TooLargeError } from './TooLargeError';

/** How much of a body has arrived. */
export interface Progress {
  bytes: number;
  /** Absent when the service does not say how long its answer is. */
  total?: number;
}

/** A body that arrived whole. */
export interface Body {
  text: string;
  /** Its length after decompression. */
  bytes: number;
}

/**
 * Reads a body as it arrives, and decodes it from its own encoding piece by piece.
 * @param maxBytes - no more than these are read, after decompression
 * @param onProgress - called whenever a part has arrived
 * @throws TypeError when it breaks off, as `Response.text` does; TooLargeError when it is too long
 */
export async function readBody(response: Response, maxBytes: number, onProgress?: (progress: Progress) => void): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) return { text: '', bytes: 0 };
  // What was compressed on its way is longer still.
  const announced = Number(response.headers.get('content-length') ?? NaN);
  if (announced > maxBytes) throw giveUp(reader, new TooLargeError(0, announced));
  const pieces: string[] = [];
  const length = lengthOf(response);
  let bytes = 0;
  let head: Uint8Array = new Uint8Array();
  let decoder: TextDecoder | undefined;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.length;
    if (bytes > maxBytes) throw giveUp(reader, new TooLargeError(bytes));
    onProgress?.({ bytes, ...(length !== undefined && bytes <= length && { total: length }) });
    if (decoder) pieces.push(decoder.decode(read.value, { stream: true }));
    else {
      head = joined(head, read.value);
      if (head.length < CHARSET_BYTES) continue;
      decoder = decoderFor(response, head);
      pieces.push(decoder.decode(head, { stream: true }));
    }
  }
  pieces.push(decoder ? decoder.decode() : decoderFor(response, head).decode(head));
  return { text: pieces.join(''), bytes };
}

/** Lets the rest never come. */
function giveUp(reader: ReadableStreamDefaultReader<Uint8Array>, error: Error): Error {
  void reader.cancel(error).catch(() => undefined);
  return error;
}

function decoderFor(response: Response, head: Uint8Array): TextDecoder {
  return new TextDecoder(charsetOf(response.headers.get('content-type') ?? '', head));
}

/** What was compressed on its way is longer than its header says. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? NaN);
  return Number.isInteger(length) && length > 0 && !headers.has('content-encoding') ? length : undefined;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
