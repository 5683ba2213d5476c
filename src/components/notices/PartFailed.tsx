import type { PartFailure } from './lazy-part';

interface PartFailedProps {
  /** What did not come, at the start of a sentence: "The picture". */
  readonly what: string;
  readonly why: PartFailure;
  readonly onRetry: () => void;
}

const reasons: Readonly<Record<PartFailure, string>> = {
  offline:
    'could not be fetched: this device has no connection to the website. It is tried again when there is one.',
  updated:
    'could not be fetched: the website was updated after this page was opened. Load the page again; its address stays.',
  missing: 'could not be fetched: the website did not send it.',
};

/** A part of the page that did not come: why, and what to do. */
export const PartFailed = ({ what, why, onRetry }: PartFailedProps) => (
  <div className="notice notice--failure" role="alert">
    <p>
      {what} {reasons[why]}
    </p>
    <p>
      <button
        type="button"
        className="button"
        onClick={() => (why === 'updated' ? window.location.reload() : onRetry())}
      >
        {why === 'updated' ? 'Load the page again' : 'Try again'}
      </button>
    </p>
  </div>
);
