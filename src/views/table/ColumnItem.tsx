import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import LeftIcon from '@mui/icons-material/ArrowBack';
import RightIcon from '@mui/icons-material/ArrowForward';

interface Props {
  id: string;
  title: string;
  isShown: boolean;
  /** The only one that is shown, which has to stay. */
  isOnly: boolean;
  isFirst: boolean;
  isLast: boolean;
  onToggle: () => void;
  /** @param steps - to the right, or to the left where negative */
  onMove: (steps: number) => void;
}

/** A column in the list of all: whether it is shown, and where. */
export function ColumnItem({ id, title, isShown, isOnly, isFirst, isLast, onToggle, onMove }: Props) {
  return (
    <Box component="li" data-column={id} sx={{ display: 'flex', alignItems: 'center', px: 1 }}>
      <FormControlLabel
        control={<Checkbox size="small" checked={isShown} disabled={isOnly} onChange={onToggle} sx={{ py: 0.5 }} />}
        label={title}
        sx={{ flex: 1, minWidth: 0, '& .v5-MuiFormControlLabel-label': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } }}
      />
      <IconButton size="small" data-steps={-1} disabled={isFirst} aria-label={`Move ${title} left`} onClick={() => onMove(-1)}>
        <LeftIcon fontSize="inherit" />
      </IconButton>
      <IconButton size="small" data-steps={1} disabled={isLast} aria-label={`Move ${title} right`} onClick={() => onMove(1)}>
        <RightIcon fontSize="inherit" />
      </IconButton>
    </Box>
  );
}
