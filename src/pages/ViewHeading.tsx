import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Scopes, View } from '../model';
import { renderText } from '../views';

interface Props {
  view: View;
  scopes: Scopes;
  /** Is given the element in which the view may put its own bar. */
  slotRef?: (slot: HTMLElement | null) => void;
  /** Buttons at the end. */
  children?: ReactNode;
}

/** One line over a view: its title, its own bar, the buttons that every view has. Where it is narrow, the title has a line of its own. */
export function ViewHeading({ view: { title, description }, scopes, slotRef, children }: Props) {
  const isTitled = title !== undefined || description !== undefined;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, pl: 2, pr: 1, py: 1 }}>
      {isTitled && (
        <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
          {title !== undefined && (
            <Typography variant="h6" component="h2">
              {renderText(title, scopes)}
            </Typography>
          )}
          {description !== undefined && (
            <Typography variant="body2" color="text.secondary">
              {renderText(description, scopes)}
            </Typography>
          )}
        </Box>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0, ml: 'auto' }}>
        <Box ref={slotRef} sx={{ flex: '1 1 auto', minWidth: 0 }} />
        {children}
      </Box>
    </Box>
  );
}
