import * as React from 'react';
import * as ReactDom from 'react-dom';
import * as ReactRouterDom from 'react-router-dom';
import * as MaterialStyles from '@material-ui/core/styles';
import * as JssStyles from '@material-ui/styles';

const singleton = (version: string, lib: unknown) => ({
  version,
  lib: () => lib,
  shareConfig: { singleton: true, requiredVersion: `^${version}` },
});

/**
 * Butler Portal shares these five and nothing else, under these versions. A plugin that needs any other module
 * from its host fails to load, so adding one here would hide a fault that operators meet.
 */
export const sharedModules = {
  react: singleton('18.2.0', React),
  'react-dom': singleton('18.2.0', ReactDom),
  'react-router-dom': singleton('6.30.1', ReactRouterDom),
  '@material-ui/core/styles': singleton('4.12.4', MaterialStyles),
  '@material-ui/styles': singleton('4.11.5', JssStyles),
};
