import type { Json, JsonObject } from '../../model';
import { slicer } from '../slices';
import type { Slicer } from '../slices';
import { outlineJson } from './outlineJson';
import type { Outline } from './outlineJson';
import { parseJson } from './parseJson';
import { setOwn } from './setOwn';

/** Parsed in about a millisecond. */
const PART = 100_000;

/**
 * Parses a long JSON text as `parseJson` does, but in parts, between which the browser has its turn. (A worker would not
 * help: to hand over what it has parsed takes the page as long as parsing.)
 * @param part - how many characters are parsed at once
 * @throws SyntaxError as `JSON.parse` does
 */
export async function parseJsonSlices(text: string, signal?: AbortSignal, part: number = PART): Promise<Json> {
  const slices = slicer(signal);
  const outline = await outlineJson(text, part, slices);
  if (!outline) return parseJson(text);
  try {
    return await parseOutlined(text, outline, part, slices);
  } catch (error) {
    // Where the mistake is, the engine knows only of the whole.
    if (error instanceof SyntaxError) return parseJson(text);
    throw error;
  }
}

async function parseOutlined(text: string, outline: Outline, part: number, slices: Slicer): Promise<Json> {
  const list: Json[] = [];
  const object: JsonObject = {};
  const add = (members: Json) => {
    if (outline.isList) for (const value of members as Json[]) list.push(value);
    else for (const [name, value] of Object.entries(members as JsonObject)) setOwn(object, name, value);
  };
  const ends = [...outline.commas, outline.end - 1];
  let start = outline.start + 1;
  let nextPart = 0;
  for (const [index, end] of ends.entries()) {
    const memberStart = index === 0 ? outline.start + 1 : (ends[index - 1] ?? 0) + 1;
    const long = outline.parts[nextPart];
    if (long && long.start < end) {
      if (memberStart > start) add(parseMembers(text.slice(start, memberStart - 1), outline));
      add(await parseLongMember(text, memberStart, end, long, outline, part, slices));
      nextPart += 1;
      start = end + 1;
    } else if (end - start >= part || end === outline.end - 1) {
      add(parseMembers(text.slice(start, end), outline));
      start = end + 1;
    }
    const turn = slices.breathe();
    if (turn) await turn;
  }
  return outline.isList ? list : object;
}

/** Nothing but white space is valid between the brackets of an empty list, not between two commas. */
function parseMembers(members: string, { isList, commas }: Outline): Json {
  if (commas.length > 0 && members.trim() === '') throw new SyntaxError('A member is missing.');
  return parseJson(isList ? `[${members}]` : `{${members}}`);
}

/** Parses a member with `null` in the place of its long value, which is parsed by itself. */
async function parseLongMember(text: string, start: number, end: number, long: Outline, outline: Outline, part: number, slices: Slicer): Promise<Json> {
  const members = parseMembers(`${text.slice(start, long.start)}null${text.slice(long.end, end)}`, outline);
  const value = await parseOutlined(text, long, part, slices);
  if (Array.isArray(members)) return [value];
  const member: JsonObject = {};
  for (const name of Object.keys(members as JsonObject)) setOwn(member, name, value);
  return member;
}
