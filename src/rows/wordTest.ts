import type { Json } from '../model';
import { foldText } from './foldText';

/** A value as people search for it; the empty text is a missing one. */
export function searchText(value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Whether a value has a word in it, without regard to case and accents. The word is folded already. */
export function wordTest(word: string): (value: Json | undefined) => boolean {
  // Most values are told by one look, without folding them: what is not ASCII needs a second one.
  const mayHold = new RegExp(`${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}|[\\u0080-\\uffff]`, 'i');
  const mayBeNumber = /^[-+.e\d]*$/.test(word);
  return value => {
    if (value === null || value === undefined) return word === '';
    if (typeof value === 'string') return mayHold.test(value) && foldText(value).includes(word);
    if (typeof value === 'number') return mayBeNumber && String(value).includes(word);
    return foldText(searchText(value)).includes(word);
  };
}
