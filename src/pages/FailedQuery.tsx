import { ShowQuery } from '../components/frame/ShowQuery';
import { ErrorState } from '../components/notices/Notice';
import { QueryError } from '../database/errors';

interface FailedQueryProps {
  readonly error: unknown;
}

/** A query that failed. Why the engine did not start at all is told above the page. */
export function FailedQuery({ error }: FailedQueryProps) {
  if (!(error instanceof QueryError)) {
    return (
      <ErrorState title="The figures of this page are not there">
        <p>They could not be asked for. The frame, the links and the data files still work.</p>
      </ErrorState>
    );
  }
  return (
    <>
      <ErrorState title="A query to the data failed">
        <p>This is a mistake in Waymark, not in your link. The other pages and the data files still work.</p>
      </ErrorState>
      <ShowQuery statements={[error.sql]} />
    </>
  );
}
