import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { MenuDownIcon, redText, useActions } from '../../ui';
import type { ActionButtonsProps } from '../../ui';
import { SystemIcon } from '../SystemIcon';
import { useOffered } from './useOffered';
import type { Offered } from './useOffered';

/** So many are buttons; the others are in a menu. */
const VISIBLE = 2;

/** Actions side by side. */
export default function ActionButtons({ actions, scopes, onStart, isOnHeader = false }: ActionButtonsProps) {
  const start = useActions()?.start;
  const { offered } = useOffered(actions, scopes);
  if (offered.length === 0) return null;
  const pick = ({ action }: Offered, button: HTMLElement) => {
    onStart?.();
    start?.(action, scopes, onStart ? null : button);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mr: isOnHeader ? 1 : 0 }}>
      {offered.slice(0, VISIBLE).map(one => (
        <Button
          key={one.action.key}
          size="small"
          variant="outlined"
          color={isOnHeader ? 'inherit' : one.action.isDangerous ? 'error' : 'primary'}
          sx={{ color: one.action.isDangerous && !isOnHeader ? redText : undefined }}
          startIcon={one.action.icon === undefined ? undefined : <SystemIcon id={one.action.icon} />}
          onClick={event => pick(one, event.currentTarget)}
        >
          {one.title}
        </Button>
      ))}
      {offered.length > VISIBLE && <MoreActions offered={offered.slice(VISIBLE)} onPick={pick} />}
    </Box>
  );
}

function MoreActions({ offered, onPick }: { offered: readonly Offered[]; onPick: (offered: Offered, button: HTMLElement) => void }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Tooltip title="More actions">
        <IconButton size="small" color="inherit" aria-label="More actions" aria-haspopup="menu" aria-expanded={anchor !== null} onClick={event => setAnchor(event.currentTarget)}>
          <MenuDownIcon />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {offered.map(one => (
          <MenuItem
            key={one.action.key}
            sx={{ color: one.action.isDangerous ? redText : undefined }}
            onClick={() => {
              setAnchor(null);
              if (anchor) onPick(one, anchor);
            }}
          >
            {one.title}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
