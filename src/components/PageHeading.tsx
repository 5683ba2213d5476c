import { useEffect, useRef } from 'react';

interface PageHeadingProps {
  /** The answer, in one sentence. */
  readonly title: string;
  /** What the browser's tab says; the answer itself when left out. */
  readonly tabTitle?: string;
  /** Whether the reader came here from another page of ours, so that focus must follow. */
  readonly takesFocus: boolean;
}

export function PageHeading({ title, tabTitle = title, takesFocus }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Only on arrival: a sentence that changes under the reader must not pull the focus away from a control.
  const focusOnArrival = useRef(takesFocus);

  useEffect(() => {
    if (focusOnArrival.current) heading.current?.focus();
    focusOnArrival.current = false;
  }, []);

  useEffect(() => {
    document.title = `${tabTitle} – Waymark`;
  }, [tabTitle]);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
