import { useEffect, useRef } from 'react';

interface PageHeadingProps {
  /** The answer, in one sentence. */
  readonly title: string;
  /** What bears the answer out: intervals, tests, what is counted. It stands below the heading. */
  readonly detail?: string;
  /** Whose answer it is, where the sentence does not say. */
  readonly caption?: string;
  /** What the browser's tab says; the answer itself when left out. */
  readonly tabTitle?: string;
  /** Whether the reader came here from another page of the dashboard, so that focus must follow. */
  readonly takesFocus: boolean;
}

/** A sentence of this many letters would fill a phone's screen in the large size. */
const longTitle = 90;

export function PageHeading({
  title,
  detail = '',
  caption = '',
  tabTitle = title,
  takesFocus,
}: PageHeadingProps) {
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
    <>
      <h1 ref={heading} tabIndex={-1} className={title.length > longTitle ? 'long' : undefined}>
        {caption === '' ? null : <span className="heading-caption">{caption}: </span>}
        {title}
      </h1>
      {detail === '' ? null : <p className="heading-detail">{detail}</p>}
    </>
  );
}
