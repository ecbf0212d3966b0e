// Loaded together, by what finds that an answer may say something against itself.
export { diagnoseGraphql, hasGraphqlData } from './diagnose/diagnoseGraphql';
export { diagnoseRemarks } from './diagnose/diagnoseRemarks';
