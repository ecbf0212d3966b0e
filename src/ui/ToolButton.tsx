import { forwardRef, memo } from 'react';
import type { ComponentType } from 'react';
import IconButton from '@mui/material/IconButton';
import type { IconButtonProps } from '@mui/material/IconButton';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import Tooltip from '@mui/material/Tooltip';

interface Props extends Omit<IconButtonProps, 'children' | 'aria-label'> {
  /** Says what it does, on hover and to screen readers. */
  label: string;
  icon: ComponentType<SvgIconProps>;
}

/** A button of a view's bar. */
export const ToolButton = memo(
  forwardRef<HTMLButtonElement, Props>(function ToolButton({ label, icon: Icon, ...props }, ref) {
    return (
      <Tooltip title={label}>
        <IconButton ref={ref} size="small" aria-label={label} {...props}>
          <Icon fontSize="small" />
        </IconButton>
      </Tooltip>
    );
  }),
);
