import type { ReactNode } from 'react';

interface HeldProps {
  /** What the children are of; empty, like `awaited`: they are of what was asked for. */
  readonly shown: string;
  readonly awaited: string;
  readonly children: ReactNode;
}

/** While the next answer is awaited the last one stays, and says that it is the last one and of what. */
export const Held = ({ shown, awaited, children }: HeldProps) => {
  const isOld = shown !== awaited;
  return (
    <div className={isOld ? 'held held--old' : 'held'} aria-busy={isOld}>
      {isOld ? (
        <output className="held__words">
          Showing {shown} until {awaited} is ready.
        </output>
      ) : null}
      <div className="held__content">{children}</div>
    </div>
  );
};

/** Stands where an answer will, and says which: an empty page must not be taken for an empty answer. */
export const Awaited = ({ children }: { readonly children: ReactNode }) => (
  <p className="awaited" aria-busy="true">
    {children}
  </p>
);
