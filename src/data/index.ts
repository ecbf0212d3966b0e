export { entityRequest } from './catalog';
export { DataProvider, useUserProfile } from './DataProvider';
export { diagnosisOf, isMissingCode } from './diagnosisOf';
export type { LoadedPage } from './loadPage';
export { RefreshProvider, useRefresh } from './RefreshContext';
export { useAnswer } from './useAnswer';
export type { Answer } from './useAnswer';
export { useFreshness } from './useFreshness';
export type { Freshness } from './useFreshness';
