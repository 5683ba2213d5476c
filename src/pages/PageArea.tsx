import type { ReactNode } from 'react';
import { drawing } from '../components/figure/drawing';
import { type LazyPart, lazyPart, usePart } from '../components/notices/lazy-part';
import { PartFailed } from '../components/notices/PartFailed';
import type { Catalogue } from '../domain/catalogue';
import type { Place } from '../domain/places/place';
import { namePlan, plansOf } from '../domain/plan/plan-of-place';
import { placeOfPartnership, type UnknownPlace } from '../selection/place';
import type { NoSuchPage, PageName, Selection } from '../selection/selection';
import { FailedQuery } from './FailedQuery';
import { linksOfPlace } from './links';
import { NoPage, NoPlace, NoPlanCalled } from './NoPage';
import { OverviewPage } from './overview/OverviewPage';
import type { PageProps } from './page-props';
import type { Asked } from './use-answer';
import { WaitingPage } from './WaitingPage';

type PageComponent = (props: PageProps) => ReactNode;

/** Each page's code comes when it is first wanted; the overview's, where most readers begin, with the first script. */
const pages: Readonly<Record<Exclude<PageName, 'overview' | 'data'>, LazyPart<PageComponent>>> = {
  outcome: lazyPart(async () => (await import('./outcome/OutcomePage')).OutcomePage),
  indicator: lazyPart(async () => (await import('./indicator/IndicatorPage')).IndicatorPage),
  compare: lazyPart(async () => (await import('./compare/ComparePage')).ComparePage),
  plan: lazyPart(async () => (await import('./plan/PlanPage')).PlanPage),
  logic: lazyPart(async () => (await import('./logic/LogicPage')).LogicPage),
  priority: lazyPart(async () => (await import('./priority/PriorityPage')).PriorityPage),
  action: lazyPart(async () => (await import('./action/ActionPage')).ActionPage),
  import: lazyPart(async () => (await import('./import/ImportPage')).ImportPage),
};

const dataPage = lazyPart(async () => (await import('./data/DataPage')).DataPage);

/** Those that a reader goes on to; what reads plans is large and seldom wanted. Whether they come is seen when they are. */
export function preparePages(): void {
  const { import: _, ...others } = pages;
  for (const part of [drawing, ...Object.values(others), dataPage]) part.load().catch(() => {});
}

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
  const common = { catalogue: catalogue.answer, selection, takesFocus };
  if (selection.page === 'data') {
    return <LazyPage page="data" part={dataPage} props={{ ...common, place }} />;
  }
  if (place.kind === 'unknown-place' && place.plansOf) {
    const of = place.plansOf;
    return (
      <NoPlanCalled
        written={place.written}
        placeName={of.shortName}
        plans={plansOf(catalogue.answer, of).map((described) => ({
          label: namePlan(described),
          href: linksOfPlace(
            placeOfPartnership(of, catalogue.answer, described.plan),
            catalogue.answer,
          ).plan(),
        }))}
        takesFocus={takesFocus}
      />
    );
  }
  if (place.kind === 'unknown-place') {
    return <NoPlace written={place.written} isUnlisted={place.isUnlisted} takesFocus={takesFocus} />;
  }
  const props: PageProps = { ...common, place };
  if (selection.page === 'overview') return <OverviewPage {...props} />;
  return <LazyPage key={selection.page} page={selection.page} part={pages[selection.page]} props={props} />;
}

interface LazyPageProps<Props> {
  readonly page: PageName;
  readonly part: LazyPart<(props: Props) => ReactNode>;
  readonly props: Props;
}

/** Until its code has come, a page's first words stand. */
function LazyPage<Props extends Pick<PageProps, 'takesFocus'>>({ page, part, props }: LazyPageProps<Props>) {
  const asked = usePart(part);
  if (asked.state === 'ready') return <asked.part {...props} />;
  return (
    <>
      <WaitingPage page={page} takesFocus={props.takesFocus} />
      {asked.state === 'failed' ? (
        <PartFailed
          what={page === 'import' ? 'What reads plans' : 'This page'}
          why={asked.why}
          onRetry={asked.retry}
        />
      ) : null}
    </>
  );
}
