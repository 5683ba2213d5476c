import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorState } from '../notices/Notice';

interface PageBoundaryProps {
  readonly onFailure: (error: unknown, info: ErrorInfo) => void;
  readonly children: ReactNode;
}

/** One per page: an error of the code on one page leaves the frame and the other pages standing. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onFailure(error, info);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <ErrorState title="This page could not be shown">
        <p>Something in Waymark went wrong here. It is our mistake, not yours.</p>
        <p>The other pages and the data files still work: choose one above, or load the page again.</p>
      </ErrorState>
    );
  }
}
