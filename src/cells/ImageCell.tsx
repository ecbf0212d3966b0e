import { useState } from 'react';
import Box from '@mui/material/Box';
import type { CellProps } from './CellProps';
import { imageSource } from './imageSource';
import { LinkCell } from './LinkCell';
import { plainText } from './textOf';

/** Fixed, so that rows do not jump when an image arrives. */
const HEIGHT = 24;

/**
 * An image of the portal's own origin or in the data itself, for the portal's content security policy lets browsers
 * load no others. Those are links.
 */
export function ImageCell({ value, format, isLinked, linkTabIndex }: CellProps) {
  const text = plainText(value);
  const [failed, setFailed] = useState<string>();
  const source = imageSource(text);
  if (source === undefined || failed === text) return <LinkCell value={value} format={format} isLinked={isLinked} linkTabIndex={linkTabIndex} />;
  return (
    <Box
      component="img"
      src={source}
      alt={altOf(text)}
      loading="lazy"
      onError={() => setFailed(text)}
      sx={{ display: 'inline-block', height: HEIGHT, maxWidth: '100%', objectFit: 'contain', verticalAlign: 'middle' }}
    />
  );
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
