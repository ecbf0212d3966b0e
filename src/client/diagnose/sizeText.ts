/** A size as configuration takes it, such as `50MB`. */
export function sizeText(bytes: number): string {
  const [factor, unit] = bytes >= 1e6 ? [1e6, 'MB'] : bytes >= 1e3 ? [1e3, 'kB'] : [1, 'B'];
  return `${Math.round((bytes / factor) * 10) / 10}${unit}`;
}
