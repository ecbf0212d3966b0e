/** A tile among others; where it holds a link of the class `pp-whole`, the whole of it is that link's. */
export const tileStyle = {
  position: 'relative',
  minWidth: 0,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  '& .pp-whole a': { color: 'inherit', textDecoration: 'none' },
  '& .pp-whole a::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 'inherit' },
  '& .pp-whole a:focus-visible': { outline: 'none' },
  '& .pp-whole a:focus-visible::after': { outline: '2px solid', outlineColor: 'text.primary', outlineOffset: '-2px' },
  '&:has(.pp-whole a):hover': { bgcolor: 'action.hover' },
} as const;

/**
 * Tiles beside each other, as many as fit.
 * @param repeat - whether a few of them take the whole width: `auto-fit`
 */
export function tilesStyle(minWidth: number, repeat: 'auto-fill' | 'auto-fit' = 'auto-fill') {
  return { display: 'grid', gridTemplateColumns: `repeat(${repeat}, minmax(min(100%, ${minWidth}px), 1fr))`, gap: 2, px: 2, pt: 1, pb: 2, m: 0, listStyle: 'none' } as const;
}

/** Tiles that nobody sees are laid out when they come into view; until then they are as high as most are. */
export const lazyTileStyle = { contentVisibility: 'auto', containIntrinsicSize: 'auto 120px' } as const;
