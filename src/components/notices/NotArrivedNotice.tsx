interface NotArrivedNoticeProps {
  /** Paths of the files that did not arrive. */
  readonly missing: readonly string[];
  readonly filesTotal: number;
  /** What stands in for dashboard.json where it is among them, in words. */
  readonly withoutDashboard: string;
}

const mostNamed = 5;

/** On every page: what is not shown may be in a file that was not fetched, and not missing from the data. */
export function NotArrivedNotice({ missing, filesTotal, withoutDashboard }: NotArrivedNoticeProps) {
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
