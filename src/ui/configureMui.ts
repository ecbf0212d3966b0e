import { unstable_ClassNameGenerator as ClassNameGenerator } from '@mui/material/className';

// The portal's own MUI 4 uses the unprefixed names, and its global styles would reach into ours. MUI reads the prefix
// when its modules evaluate, so this module has to be imported before any of them.
ClassNameGenerator.configure(name => `v5-${name}`);
