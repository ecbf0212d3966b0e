import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { redText, useActions, usePermitted } from '../../ui';
import type { RowMenuProps } from '../../ui';
import { renderText } from '../../views';
import { whyUndecided } from '../isShown';
import { SystemIcon } from '../SystemIcon';
import { useOffered } from './useOffered';

/** For reading, though nothing can be done with it. */
const WHY = { typography: 'body2', color: 'text.secondary', whiteSpace: 'normal', maxWidth: 360, '&.Mui-disabled': { opacity: 1 } };

/** What can be done with a row. */
export default function RowMenu({ actions, scopes, anchor, onClose, onDetails }: RowMenuProps) {
  const start = useActions()?.start;
  const { offered, isAsking } = useOffered(actions, scopes);
  const { isPermitted } = usePermitted(actions);
  return (
    <Menu open anchorEl={anchor} onClose={onClose} MenuListProps={{ 'aria-label': anchor.getAttribute('aria-label') ?? undefined }}>
      {onDetails && (
        <MenuItem
          onClick={() => {
            onClose();
            onDetails();
          }}
        >
          Details
        </MenuItem>
      )}
      {offered.length === 0 && <MenuItem disabled>{isAsking ? 'Asking what you may do…' : 'Nothing can be done with this row'}</MenuItem>}
      {offered.map(({ action, title }) => (
        <MenuItem
          key={action.key}
          sx={{ color: action.isDangerous ? redText : undefined }}
          onClick={() => {
            onClose();
            start?.(action, scopes, anchor);
          }}
        >
          {action.icon !== undefined && (
            <ListItemIcon sx={{ color: 'inherit' }}>
              <SystemIcon id={action.icon} />
            </ListItemIcon>
          )}
          {title}
        </MenuItem>
      ))}
      {actions.filter(isPermitted).map(({ key, title, showIf }) => {
        const why = whyUndecided(showIf, scopes);
        return (
          why !== undefined && (
            <MenuItem key={key} disabled sx={WHY}>
              {`${renderText(title, scopes)} is not offered: its showIf cannot be evaluated here (${why.replace(/\.$/, '')}).`}
            </MenuItem>
          )
        );
      })}
    </Menu>
  );
}
