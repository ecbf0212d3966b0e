import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { redText, useActions } from '../../../ui';
import type { BulkBarProps } from '../../../ui';
import { SystemIcon } from '../../SystemIcon';
import { useOffered } from '../useOffered';
import { withoutCondition } from './withoutCondition';

/** How many rows are selected, and what can be done with them. */
export default function BulkBar({ actions, rows, hidden, nameOf, scopes, onClear }: BulkBarProps) {
  const startBulk = useActions()?.startBulk;
  // Whether it can be done is asked of each row.
  const { offered } = useOffered(withoutCondition(actions), scopes);
  const isEmpty = rows.length === 0;
  const count = isEmpty ? '' : `${rows.length} selected${hidden.length > 0 ? `, ${hidden.length} of them not shown` : ''}`;
  return (
    <Box role="group" aria-label="Selected rows" sx={isEmpty ? undefined : { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      {/* There before it has something to say, so that it is read out. */}
      <Typography role="status" variant="body2" sx={{ fontWeight: 500 }}>
        {count}
      </Typography>
      {!isEmpty &&
        offered.map(({ action, title }) => (
          <Button
            key={action.key}
            size="small"
            color={action.isDangerous ? 'error' : 'primary'}
            sx={{ color: action.isDangerous ? redText : undefined }}
            startIcon={action.icon === undefined ? undefined : <SystemIcon id={action.icon} />}
            onClick={event => {
              const original = actions.find(({ key }) => key === action.key) ?? action;
              const unseen = new Set(hidden);
              startBulk?.(original, rows.map(row => ({ name: nameOf(row), scopes: { ...scopes, row }, isHidden: unseen.has(row) })), scopes, event.currentTarget);
            }}
          >
            {title}
          </Button>
        ))}
      {!isEmpty && (
        <Button size="small" color="inherit" onClick={onClear}>
          Clear
        </Button>
      )}
    </Box>
  );
}
