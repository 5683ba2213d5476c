import { countOf } from '../../domain/words/number-words';
import { ErrorState } from './Notice';

interface IntakeNoticesProps {
  /** Null before the first file has been listed. */
  readonly progress: {
    readonly filesRead: number;
    readonly filesTotal: number;
    readonly rowsRead: number;
    readonly notArrived: readonly string[];
    readonly stage: 'reading' | 'ready' | 'complete';
  } | null;
  /** What happened to the engine and what to ask for; empty while nothing did. */
  readonly unavailable: string;
  /** What stands in for dashboard.json where it did not arrive, in words. */
  readonly withoutDashboard: string;
}

/** How far the intake is, and what did not arrive. */
export function IntakeNotices({ progress, unavailable, withoutDashboard }: IntakeNoticesProps) {
  return (
    <>
      {unavailable === '' ? null : <DatabaseUnavailableNotice message={unavailable} />}
      {unavailable !== '' || progress?.stage === 'complete' ? null : <LoadingNote progress={progress} />}
      <NotArrivedNotice
        missing={progress?.notArrived ?? []}
        filesTotal={progress?.filesTotal ?? 0}
        withoutDashboard={withoutDashboard}
      />
    </>
  );
}

function DatabaseUnavailableNotice({ message }: { readonly message: string }) {
  return (
    <ErrorState title="The figures could not be prepared">
      <p>{message}</p>
      <p>
        This page and its links still work, and the data files themselves can be opened:{' '}
        <a href="data/index.json">list of data files</a>.
      </p>
    </ErrorState>
  );
}

/** "12 of 31 files, 48,210 rows": progress in words, told politely to those who listen. */
function LoadingNote({ progress }: Pick<IntakeNoticesProps, 'progress'>) {
  const words =
    progress && progress.filesTotal > 0
      ? `${progress.filesRead} of ${countOf(progress.filesTotal, 'file')}, ${countOf(progress.rowsRead, 'row')}`
      : 'starting';
  return (
    <p className="notice notice--loading">
      <output aria-live="polite">The rest is being prepared: {words}.</output>
    </p>
  );
}

interface NotArrivedNoticeProps {
  /** Paths of the files that did not arrive. */
  readonly missing: readonly string[];
  readonly filesTotal: number;
  /** What stands in for dashboard.json where it is among them, in words. */
  readonly withoutDashboard: string;
}

const mostNamed = 5;

/** On every page: what is not shown may be in a file that was not fetched, and not missing from the data. */
function NotArrivedNotice({ missing, filesTotal, withoutDashboard }: NotArrivedNoticeProps) {
  if (missing.length === 0) return null;
  const isDayUnknown = missing.includes('dashboard.json');
  const rest = missing.length - mostNamed;
  return (
    <div className="notice notice--failure" role="status">
      <p>
        <strong>
          {missing.length} of {filesTotal} {filesTotal === 1 ? 'file' : 'files'} did not arrive; figures may
          be missing.
        </strong>{' '}
        Where a page says that there is no figure, no plan or no such name, it may be in{' '}
        {missing.length === 1 ? 'this file' : 'one of these files'}: {missing.slice(0, mostNamed).join(', ')}
        {rest > 0 ? ` and ${rest} more` : ''}. Load the page again; the Data page says what became of each
        file.{isDayUnknown ? ` Without dashboard.json ${withoutDashboard}.` : ''}
      </p>
    </div>
  );
}
