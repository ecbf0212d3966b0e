import { useId, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import type { Input } from '../../model';
import { FilterIcon } from '../../ui';
import type { InputValues } from './inputValues';

interface Props {
  inputs: readonly Input[];
  values: InputValues;
  groupRef: RefObject<HTMLDivElement>;
  clearButton: ReactNode;
  /** The fields. */
  children: ReactNode;
}

/** The inputs behind a button that says how many of them have a value, and on a click in a sheet from below. */
export function InputSheet({ inputs, values, groupRef, clearButton, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const titleId = useId();
  // A box that is not ticked restricts nothing.
  const count = inputs.filter(({ name }) => values[name] !== undefined && values[name] !== false).length;
  const open = () => {
    setOpen(true);
    setOpened(true);
  };
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="outlined" size="small" startIcon={<FilterIcon />} aria-haspopup="dialog" aria-expanded={isOpen} onClick={open}>
        {count > 0 ? `Filters (${count})` : 'Filters'}
      </Button>
      {/* Once opened it stays, so that closing it does not take back what was typed last. */}
      <Drawer anchor="bottom" open={isOpen} onClose={close} keepMounted={wasOpened} PaperProps={{ role: 'dialog', 'aria-modal': true, 'aria-labelledby': titleId, sx: { maxHeight: '85vh', borderTopLeftRadius: 12, borderTopRightRadius: 12 } }}>
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', px: 2, pt: 2 }}>
          <Typography id={titleId} variant="h6" component="h2">
            Filters
          </Typography>
          {clearButton}
        </Box>
        <Box ref={groupRef} tabIndex={-1} sx={{ display: 'flex', flexDirection: 'column', gap: 2, p: 2, overflowY: 'auto', outline: 'none', '&& > *': { width: '100%' } }}>
          {children}
        </Box>
        <Box sx={{ p: 2, pt: 0 }}>
          <Button fullWidth variant="contained" disableElevation onClick={close}>
            Done
          </Button>
        </Box>
      </Drawer>
    </>
  );
}
