/** A text without case and accents, as people search. */
export function foldText(text: string): string {
  const plain = /[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;
  return plain.toLowerCase();
}
