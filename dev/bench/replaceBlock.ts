/** Between these lines of the README stands what was measured last. */
export const [BLOCK_START, BLOCK_END] = ['<!-- bench -->', '<!-- /bench -->'];

/** A text with what stands between the two lines replaced. @throws Error when it does not hold them in this order */
export function replaceBlock(text: string, block: string): string {
  const start = text.indexOf(BLOCK_START);
  const end = text.indexOf(BLOCK_END);
  if (start < 0 || end < start) throw new Error(`there is no ${BLOCK_START} followed by ${BLOCK_END}`);
  return `${text.slice(0, start + BLOCK_START.length)}\n\n${block}\n\n${text.slice(end)}`;
}
