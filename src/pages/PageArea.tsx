import { lazyPart, usePart } from '../components/notices/lazy-part';
import { PartFailed } from '../components/notices/PartFailed';
import type { Catalogue } from '../domain/catalogue';
import type { Place } from '../domain/places/place';
import type { UnknownPlace } from '../selection/place';
import type { NoSuchPage, Selection } from '../selection/selection';
import { ActionPage } from './action/ActionPage';
import { ComparePage } from './compare/ComparePage';
import type { PageProps } from './context';
import { DataPage } from './data/DataPage';
import { FailedQuery } from './FailedQuery';
import { IndicatorPage } from './indicator/IndicatorPage';
import { NoPage, NoPlace } from './NoPage';
import { OutcomePage } from './outcome/OutcomePage';
import { OverviewPage } from './overview/OverviewPage';
import { PlanPage } from './plan/PlanPage';
import type { Asked } from './use-answer';
import { WaitingPage } from './WaitingPage';

/** Reading plans brings its own code along; other readers need not wait for it. */
const importPart = lazyPart(() => import('./import/ImportPage'));

interface PageAreaProps {
  readonly selection: Selection | NoSuchPage;
  readonly catalogue: Asked<Catalogue>;
  readonly place: Place | UnknownPlace | null;
  readonly home: string;
  readonly takesFocus: boolean;
}

/** The page that the address leads to, or the reason why it leads to none. */
export function PageArea({ selection, catalogue, place, home, takesFocus }: PageAreaProps) {
  if (selection.page === 'no-such-page') {
    return <NoPage written={selection.written} home={home} takesFocus={takesFocus} />;
  }
  if (catalogue.state === 'failed') return <FailedQuery error={catalogue.error} />;
  if (catalogue.state === 'waiting' || place === null) {
    return <WaitingPage page={selection.page} takesFocus={takesFocus} />;
  }
  if (selection.page === 'data') {
    return (
      <DataPage catalogue={catalogue.answer} selection={selection} place={place} takesFocus={takesFocus} />
    );
  }
  if (place.kind === 'unknown-place') {
    return <NoPlace written={place.written} isUnlisted={place.isUnlisted} takesFocus={takesFocus} />;
  }
  const props: PageProps = { catalogue: catalogue.answer, selection, place, takesFocus };
  switch (selection.page) {
    case 'overview':
      return <OverviewPage {...props} />;
    case 'outcome':
      return <OutcomePage {...props} />;
    case 'indicator':
      return <IndicatorPage {...props} />;
    case 'compare':
      return <ComparePage {...props} />;
    case 'plan':
      return <PlanPage {...props} />;
    case 'action':
      return <ActionPage {...props} />;
    case 'import':
      return <LazyImportPage {...props} />;
  }
}

function LazyImportPage(props: PageProps) {
  const asked = usePart(importPart);
  if (asked.state === 'ready') return <asked.part.ImportPage {...props} />;
  return (
    <>
      <WaitingPage page="import" takesFocus={props.takesFocus} />
      {asked.state === 'failed' ? (
        <PartFailed what="What reads plans" why={asked.why} onRetry={asked.retry} />
      ) : null}
    </>
  );
}
