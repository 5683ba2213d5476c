import { EmptyState } from '../components/Notice';
import { PageHeading } from '../components/PageHeading';

interface NoPageProps {
  readonly written: string;
  readonly home: string;
  readonly takesFocus: boolean;
}

export function NoPage({ written, home, takesFocus }: NoPageProps) {
  return (
    <>
      <PageHeading title="This address leads to no page" takesFocus={takesFocus} />
      <p>
        The link asks for <code>{written}</code>. <a href={home}>Go to the overview</a>.
      </p>
    </>
  );
}

interface NoPlaceProps {
  readonly written: string;
  readonly takesFocus: boolean;
}

export function NoPlace({ written, takesFocus }: NoPlaceProps) {
  const title = written === '' ? 'No place is set up yet' : `No place called “${written}” is known here`;
  return (
    <>
      <PageHeading title={title} takesFocus={takesFocus} />
      <p>
        Choose a place at the top of the page. Places come from the files <code>partnerships.csv</code> and{' '}
        <code>localities.csv</code>.
      </p>
    </>
  );
}

interface NoSubjectProps extends NoPlaceProps {
  readonly kind: 'indicator' | 'outcome' | 'action';
  /** The page that lists every one of its kind. */
  readonly home: string;
}

/** An indicator, outcome or action in a link that does not exist, or no longer. */
export function NoSubject({ kind, written, home, takesFocus }: NoSubjectProps) {
  return (
    <>
      <PageHeading title={`No ${kind} called “${written}” is known here`} takesFocus={takesFocus} />
      <p>
        It may have been renamed or taken out of the data.{' '}
        <a href={home}>Go to the {kind === 'action' ? 'plan' : 'overview'}</a>, which lists every {kind} there
        is.
      </p>
    </>
  );
}

interface UnreadNoticeProps {
  readonly unread: readonly (readonly [key: string, value: string])[];
}

export function UnreadNotice({ unread }: UnreadNoticeProps) {
  if (unread.length === 0) return null;
  return (
    <EmptyState title="Part of this link was not understood">
      <p>
        Left aside: <code>{unread.map(([key, value]) => `${key}=${value}`).join(', ')}</code>
      </p>
    </EmptyState>
  );
}
