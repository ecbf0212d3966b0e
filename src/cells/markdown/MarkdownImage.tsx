import { useState } from 'react';
import { imageSource } from '../imageSource';
import { MarkdownLink } from './MarkdownLink';

/** An image that the portal may load; otherwise a link to it, or what it is said to show. */
export function MarkdownImage({ target, alt = '' }: { target: string | null; alt?: string }) {
  const [failed, setFailed] = useState<string>();
  const source = imageSource(target ?? '');
  if (source === undefined || source === failed) return <MarkdownLink target={target}>{alt === '' ? 'image' : alt}</MarkdownLink>;
  return <img src={source} alt={alt} loading="lazy" onError={() => setFailed(source)} />;
}
