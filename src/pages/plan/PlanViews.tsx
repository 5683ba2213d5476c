import { type ReactNode, useMemo } from 'react';
import { EmptyState } from '../../components/notices/Notice';
import type { Plan } from '../../domain/plan/plan';
import type { Priority } from '../../domain/plan/priority';
import { type IsoDate, parseIsoDate } from '../../domain/time/iso-date';
import { countOf } from '../../domain/words/number-words';
import { standingsOf } from '../../reviews/place/standings';
import { actionsInWords } from '../../reviews/place/words';
import {
  allOwners,
  allPriorities,
  filterExceptions,
  filterProgress,
  filterStandings,
  findPriorities,
  orderByConcern,
  sinceOf,
} from '../../reviews/plan/plan-filter';
import { PriorityList } from '../parts/PriorityList';
import { ViewLinks } from '../parts/ViewLinks';
import { ByOutcome, ByOwner, ByPriority, ByStatus } from './actions/GroupedView';
import { ChangesView } from './changes/ChangesView';
import { ExceptionsView } from './exceptions/ExceptionsView';
import { OverviewView } from './OverviewView';
import { PlanToolbar } from './PlanToolbar';
import { PrioritiesOnly } from './PrioritiesOnly';
import { TargetsView } from './TargetsView';
import { TimelineView } from './TimelineView';
import { type PlanViewName, type PlanViewProps, planViews } from './views';

const layouts: Readonly<Record<PlanViewName, (props: PlanViewProps) => ReactNode>> = {
  overview: OverviewView,
  exceptions: ExceptionsView,
  'by-outcome': ByOutcome,
  'by-priority': ByPriority,
  'by-owner': ByOwner,
  'by-status': ByStatus,
  targets: TargetsView,
  timeline: TimelineView,
  changes: ChangesView,
};

/** Views that say something of a plan without actions. */
const isWithoutActions = (view: PlanViewName): boolean =>
  ['overview', 'exceptions', 'targets', 'changes'].includes(view);

/** Without an action there are priorities to show, and nothing to count, sort or date. */
const layoutOf = (view: PlanViewName, { actions }: Plan) =>
  actions.length > 0 || (isWithoutActions(view) && view !== 'overview') ? layouts[view] : PrioritiesOnly;

const clearedByView = { list: '', order: '', view: '', by: '', date: '' } as const;

type PlanViewsProps = Pick<PlanViewProps, 'catalogue' | 'plan' | 'review' | 'selection' | 'links' | 'choose'>;

/** The plan in the view and with the filters that the address asks for. */
export function PlanViews({ catalogue, plan, review, selection, links, choose }: PlanViewsProps) {
  const { choices } = selection;
  const { progress, asAt, place } = review;
  const view = choices.as
    ? (planViews.find(({ name }) => name === choices.as) ?? null)
    : (planViews[0] ?? null);
  const since = sinceOf(choices, asAt);
  const judged = useMemo(() => standingsOf(review), [review]);
  const shown = useMemo(() => orderByConcern(filterProgress(progress, choices)), [progress, choices]);
  const isEverything = shown.length === progress.length;
  const standings = useMemo(
    () => filterStandings(judged, shown, isEverything),
    [judged, shown, isEverything],
  );
  const exceptions = useMemo(
    () => filterExceptions(review, { standings, shown }, since, choices),
    [review, standings, shown, since, choices],
  );
  const context = useMemo(
    () => ({
      placeName: place.name,
      asAt,
      outcomes: catalogue.outcomes,
      indicators: catalogue.indicators,
      actions: plan.actions,
    }),
    [place, asAt, catalogue, plan],
  );
  const Layout = view ? layoutOf(view.name, plan) : null;
  return (
    <>
      <PlanToolbar
        outcomes={catalogue.outcomes}
        priorities={allPriorities(progress, plan.priorities)}
        owners={allOwners(progress)}
        choices={choices}
        since={view?.choosesSince ? since : null}
        onChoose={choose}
      />
      <ViewLinks
        label="Ways to look at the plan"
        views={plan.actions.length > 0 ? planViews : planViews.filter(({ name }) => isWithoutActions(name))}
        selection={selection}
        cleared={clearedByView}
        chosen={view?.name ?? null}
      />
      {isEverything ? null : (
        <output className="small plan-shown">
          Showing {actionsInWords(shown)}, of {progress.length}.{' '}
          <a href={links.plan(view && view.name !== 'overview' ? { as: view.name } : {})}>
            Show every action
          </a>
        </output>
      )}
      {choices.find === undefined ? null : (
        <FoundPriorities
          sought={choices.find}
          found={findPriorities(plan.priorities, choices.find)}
          catalogue={catalogue}
          links={links}
        />
      )}
      <UnreadSince written={choices.since} since={since} />
      {Layout ? (
        <Layout
          catalogue={catalogue}
          plan={plan}
          review={review}
          shown={shown}
          standings={standings}
          exceptions={exceptions}
          since={since}
          context={context}
          selection={selection}
          links={links}
          choose={choose}
        />
      ) : (
        <EmptyState title={`No view called “${choices.as ?? ''}” is known here`}>
          <p>Choose one of the views above.</p>
        </EmptyState>
      )}
    </>
  );
}

interface FoundPrioritiesProps extends Pick<PlanViewProps, 'catalogue' | 'links'> {
  readonly sought: string;
  readonly found: readonly Priority[];
}

/** Words may stand in a priority that no action repeats. */
const FoundPriorities = ({ sought, found, catalogue, links }: FoundPrioritiesProps) => (
  <section aria-labelledby="found">
    <h2 id="found">
      {found.length === 0 ? 'No priority has' : `${countOf(found.length, 'priority', 'priorities')} with`} the
      words “{sought}”
    </h2>
    <PriorityList priorities={found} catalogue={catalogue} links={links} />
  </section>
);

interface UnreadSinceProps {
  readonly written: string | undefined;
  readonly since: IsoDate;
}

/** A day in the address that is none: said, not swapped in silence. */
function UnreadSince({ written, since }: UnreadSinceProps) {
  if (written === undefined || parseIsoDate(written) !== null) return null;
  return (
    <p className="notice">
      “{written}” is no day of the calendar. A day is written as {since}, which is used here.
    </p>
  );
}
