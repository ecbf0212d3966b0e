import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';

interface Props {
  /** Shown instead of the children after one of them threw. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  /** A new value gives the children another chance. */
  resetKey?: unknown;
  children: ReactNode;
}

interface State {
  error?: Error;
  resetKey?: unknown;
}

/** Keeps an error in one part of a page from taking down the rest: the portal has no boundary around dynamic pages. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return Object.is(resetKey, state.resetKey) ? null : { resetKey, error: undefined };
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {
    // React has already written the error and the component stack to the console.
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: undefined })) : this.props.children;
  }
}
