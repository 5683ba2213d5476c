import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something that a reader must know of the page as a whole. */
export const Notice = ({ children }: { readonly children: ReactNode }) => (
  <div className="notice">{children}</div>
);

/** Once per page, when any figure on it is invented. */
export function IllustrativeNotice() {
  return (
    <div className="notice notice--illustrative">
      <p>
        Some figures on this page are <strong>illustrative</strong>: invented to show how the page works, each
        marked where it stands. They say nothing about any place.
      </p>
    </div>
  );
}

/** Nothing to show, for a good reason: what would be here and how to get it. */
export function EmptyState({ title, children }: NoticeProps) {
  return (
    <div className="notice">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Something failed: what happened, what still works, what to do. Never a stack trace. */
export function ErrorState({ title, children }: NoticeProps) {
  return (
    <div className="notice notice--failure" role="alert">
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </div>
  );
}
