import { PageHeading } from '../components/frame/PageHeading';
import { EmptyState } from '../components/notices/Notice';
import { holdsPlanOf, holdsTable, useNotFetched } from './not-fetched';

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

interface NoPlanCalledProps {
  readonly written: string;
  readonly placeName: string;
  readonly plans: readonly { readonly label: string; readonly href: string }[];
  readonly takesFocus: boolean;
}

/** The partnership is known, and none of its plans is called so: nothing is swapped for it. */
export const NoPlanCalled = ({ written, placeName, plans, takesFocus }: NoPlanCalledProps) => (
  <>
    <PageHeading title={`No plan called “${written}” is known of ${placeName}`} takesFocus={takesFocus} />
    <p>Its plans:</p>
    <ul>
      {plans.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </>
);

interface NoPlaceProps {
  readonly written: string;
  readonly isUnlisted: boolean;
  readonly takesFocus: boolean;
}

export function NoPlace({ written, isUnlisted, takesFocus }: NoPlaceProps) {
  const notFetched = useNotFetched(holdsTable('partnerships.csv', 'localities.csv'));
  if (isUnlisted) {
    return (
      <>
        <PageHeading
          title={`The partnership “${written}” is not shown on this dashboard`}
          takesFocus={takesFocus}
        />
        <p>
          It is in <code>partnerships.csv</code>, but <code>dashboard.json</code> does not list it under
          “partnerships”. Choose a place at the top of the page.
        </p>
      </>
    );
  }
  if (notFetched !== '') {
    return (
      <>
        <PageHeading title="This place cannot be looked up" takesFocus={takesFocus} />
        <p>
          {notFetched} whether {written === '' ? 'a place is set up' : `there is a place called “${written}”`}
          . Load the page again.
        </p>
      </>
    );
  }
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

interface NoSubjectProps {
  readonly kind: 'indicator' | 'outcome' | 'priority' | 'action';
  /** Of an action: whose plan it would be in. */
  readonly partnership?: string;
  readonly written: string;
  /** The pages that list every one of its kind between them; none where there are none to list. */
  readonly lists: readonly { readonly label: string; readonly href: string }[];
  readonly takesFocus: boolean;
}

/** An indicator, outcome or action in a link that does not exist, or no longer. */
export function NoSubject({ kind, partnership = '', written, lists, takesFocus }: NoSubjectProps) {
  const isOfPlan = kind === 'action' || kind === 'priority';
  const holds = isOfPlan ? holdsPlanOf(partnership) : holdsTable(`${kind}s.csv`);
  const notFetched = useNotFetched(holds);
  if (notFetched !== '') {
    return (
      <>
        <PageHeading title={`The ${kind} “${written}” cannot be looked up`} takesFocus={takesFocus} />
        <p>{notFetched} whether there is one. Load the page again.</p>
      </>
    );
  }
  return (
    <>
      <PageHeading title={`No ${kind} called “${written}” is known here`} takesFocus={takesFocus} />
      <p>
        It may have been renamed or taken out of the data
        {isOfPlan ? ', or belong to another plan' : ''}.{' '}
        {lists.length === 0
          ? `There is no ${kind} to list here.`
          : `Every ${kind} stands on ${lists.length === 1 ? 'this page' : 'one of these pages'}:`}
      </p>
      {lists.length === 0 ? null : (
        <ul>
          {lists.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
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
