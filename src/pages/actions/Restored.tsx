import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

/** Says that a form is filled in with what was typed before. */
export function Restored({ onDiscard }: { onDiscard: () => void }) {
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
      This is what you typed before.{' '}
      <Button size="small" onClick={onDiscard}>
        Discard
      </Button>
    </Typography>
  );
}
