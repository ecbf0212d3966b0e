import { useState } from 'react';
import type { CSSProperties } from 'react';
import type { CellProps } from './CellProps';
import { imageSource } from './imageSource';
import { LinkCell } from './LinkCell';
import { plainText } from './textOf';

/** The height is fixed, so that rows do not jump when an image arrives. */
const STYLE: CSSProperties = { display: 'inline-block', height: 24, maxWidth: '100%', objectFit: 'contain', verticalAlign: 'middle' };

/**
 * An image of the portal's own origin or in the data itself, for the portal's content security policy lets browsers
 * load no others. Those are links.
 */
export function ImageCell({ value, format, isLinked, linkTabIndex }: CellProps) {
  const text = plainText(value);
  const [failed, setFailed] = useState<string>();
  const source = imageSource(text);
  if (source === undefined || failed === text) return <LinkCell value={value} format={format} isLinked={isLinked} linkTabIndex={linkTabIndex} />;
  return <img src={source} alt={altOf(text)} loading="lazy" onError={() => setFailed(text)} style={STYLE} />;
}

/** The file's name, which is all that is known of what the image shows. */
function altOf(text: string): string {
  if (text.startsWith('data:')) return 'image';
  const name = /([^/]+)\/?$/.exec(text.replace(/[?#].*$/, ''))?.[1] ?? 'image';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
