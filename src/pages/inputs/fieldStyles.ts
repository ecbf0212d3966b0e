import type { Theme } from '@mui/material/styles';

/** Fields side by side; in a sheet they are as wide as it is. */
export const FIELD = { width: 200 };

/** What is typed may be long: where there is room, the field takes some. */
export const TEXT_FIELD = { ...FIELD, flexGrow: 1, maxWidth: 420 };

/** Fields that hold more than a word. */
export const WIDE_FIELD = { width: 260 };

/** What the browser draws into a field for days has the colours of the theme. */
export const DAY_INPUT = { '& input': { colorScheme: (theme: Theme) => theme.palette.mode } };
