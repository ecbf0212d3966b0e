import * as EmotionReact from '@emotion/react';
import * as MuiStyles from '@mui/material/styles';
import * as ReactRouter from 'react-router';

const singleton = (version: string, lib: unknown) => ({
  version,
  lib: () => lib,
  shareConfig: { singleton: true, requiredVersion: '*' },
});

/** What newer Backstage portals share on top: with `?shareMui5=1` the portal does the same. */
export const newerSharedModules = {
  'react-router': singleton('6.30.2', ReactRouter),
  '@mui/material/styles': singleton('5.18.0', MuiStyles),
  '@mui/material/styles/': singleton('5.18.0', MuiStyles),
  '@emotion/react': singleton('11.14.0', EmotionReact),
};
