import { PageHeading } from '../../components/frame/PageHeading';
import { ShowQuery } from '../../components/frame/ShowQuery';
import { IllustrativeNotice } from '../../components/notices/Notice';
import { DataTable } from '../../components/tables/DataTable';
import type { Place } from '../../domain/places/place';
import { planOfPlace } from '../../domain/plan/plan-of-place';
import type { LedgerEntry } from '../../domain/problem';
import { countOf, inFigures } from '../../domain/words/number-words';
import { ledgerQuery } from '../../queries/files/ledger';
import { problemGroupsQuery } from '../../queries/files/problem-groups';
import { sourcesQuery } from '../../queries/files/sources';
import { planArguments, planQuery } from '../../queries/plan';
import { absencesTable } from '../../reviews/data/absences-table';
import { ledgerTable } from '../../reviews/data/ledger-table';
import { formatAddress } from '../../selection/address';
import type { UnknownPlace } from '../../selection/place';
import { useAppState } from '../app-state';
import { FailedQuery } from '../FailedQuery';
import { linksOfChoice, linksOfPlace } from '../links';
import type { PageProps } from '../page-props';
import { MeasureList } from '../parts/MeasureList';
import { both, notAsked, useAnswer, useHeld } from '../use-answer';
import { usePaintMarks } from '../use-paint-marks';
import { LedgerDownloads } from './LedgerDownloads';
import { ProblemList } from './ProblemList';
import { SourceList } from './SourceList';

/** It holds whatever the place: where places did not arrive, it is here that the reader learns so. */
interface DataPageProps extends Omit<PageProps, 'place'> {
  readonly place: Place | UnknownPlace;
}

/** Where do the figures come from, and was anything lost on the way? */
export function DataPage({ catalogue, selection, place, takesFocus }: DataPageProps) {
  const answers = useAppState(({ answers }) => answers);
  const kept = both(useAnswer(ledgerQuery, null), useAnswer(problemGroupsQuery, null));
  const asked = useHeld(both(kept, useAnswer(sourcesQuery, null)));
  const [[ledger, groups], holdings] =
    asked.state === 'answered' ? asked.answer : [[null, null] as const, null];
  const whose = place.kind === 'unknown-place' ? null : planArguments(place);
  const askedPlan = useAnswer(planQuery, whose ?? notAsked);
  const plan = askedPlan.state === 'answered' ? askedPlan.answer : null;
  const planDay = place.kind === 'unknown-place' ? null : planOfPlace(catalogue, place)?.asAt;
  const links =
    place.kind === 'unknown-place' ? linksOfChoice(selection.place) : linksOfPlace(place, catalogue);
  const absences = holdings ? absencesTable(holdings, catalogue) : null;
  usePaintMarks(formatAddress(selection), ledger !== null, ledger !== null);

  return (
    <>
      <PageHeading
        title={ledger ? dataSentence(ledger) : 'Where the figures come from'}
        tabTitle="Data"
        takesFocus={takesFocus}
      />
      {asked.state === 'failed' ? <FailedQuery error={asked.error} /> : null}
      {ledger && groups && holdings ? (
        <>
          {holdings.some(({ illustrative }) => illustrative > 0) ? <IllustrativeNotice /> : null}
          <h2>Problems</h2>
          {groups.length === 0 ? (
            <p>None: every row of every file could be read.</p>
          ) : (
            <ProblemList groups={groups} />
          )}
          <h2>Sources</h2>
          <SourceList catalogue={catalogue} holdings={holdings} links={links} />
          {absences ? (
            <>
              <h2>Absences by reason</h2>
              <DataTable table={absences} />
            </>
          ) : null}
          {plan && plan.measures.length > 0 ? (
            <>
              <h2>Measures under improvement</h2>
              <p>What the plan says it cannot measure yet, or measures by a stand-in.</p>
              <MeasureList
                measures={plan.measures}
                catalogue={catalogue}
                links={links}
                asAt={planDay ?? catalogue.dashboard.asAt}
              />
            </>
          ) : null}
          <h2>The ledger</h2>
          <DataTable table={ledgerTable(ledger)} />
          {answers ? <LedgerDownloads ledger={ledger} answers={answers} /> : null}
        </>
      ) : null}
      <ShowQuery statements={[...ledgerQuery.sql, ...problemGroupsQuery.sql, ...sourcesQuery.sql]} />
    </>
  );
}

/** `36 files: 61,234 rows read, 61,230 kept and 4 set aside` */
function dataSentence(ledger: readonly LedgerEntry[]): string {
  const total = (read: (entry: LedgerEntry) => number) => ledger.reduce((sum, entry) => sum + read(entry), 0);
  const read = total(({ rowsRead }) => rowsRead);
  const kept = total(({ rowsKept }) => rowsKept);
  const aside = total(({ rowsSetAside }) => rowsSetAside);
  const rest = aside === 0 ? 'every one kept' : `${inFigures(kept)} kept and ${inFigures(aside)} set aside`;
  return `${countOf(ledger.length, 'file')}, ${countOf(read, 'row')} read: ${rest}`;
}
