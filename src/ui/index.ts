import './configureMui';

export { Announcement, HIDDEN } from './Announcement';
export { CopyButton } from './CopyButton';
export { Delayed } from './Delayed';
export { EmptyState } from './EmptyState';
export { ErrorBoundary } from './ErrorBoundary';
export { ErrorPanel } from './ErrorPanel';
export { HeadingSlot, InHeading } from './HeadingSlot';
export * from './icons';
export { PageContext, usePageId } from './PageContext';
export { PortalTheme } from './PortalTheme';
export { ProblemPanel, ProblemText } from './ProblemPanel';
export { ViewSkeleton } from './Skeletons';
export { RouteContext, useRoute } from './RouteContext';
export { TargetLink } from './TargetLink';
export { ToolButton } from './ToolButton';
export { usePreference } from './usePreference';
export { useTyping } from './useTyping';
