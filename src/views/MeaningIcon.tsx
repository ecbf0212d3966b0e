import type { ComponentType } from 'react';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import SuccessIcon from '@mui/icons-material/CheckCircleOutline';
import WarningIcon from '@mui/icons-material/WarningAmber';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { Color } from '../model';

type Meaning = Exclude<Color, 'default'>;

const ICONS: Record<Meaning, ComponentType<SvgIconProps>> = { success: SuccessIcon, warning: WarningIcon, error: ErrorIcon, info: InfoIcon };
const WORDS: Record<Meaning, string> = { success: 'Good', warning: 'Warning', error: 'Critical', info: 'Note' };

interface Props {
  color: Color;
  /** What it means here; `null` where a word beside it says so already. */
  label?: string | null;
}

/** What a colour means, as a shape and a word; nothing where it means nothing. */
export function MeaningIcon({ color, label }: Props) {
  if (color === 'default') return null;
  const Icon = ICONS[color];
  return <Icon fontSize="inherit" color={color} {...(label !== null && { titleAccess: label ?? WORDS[color] })} />;
}
