import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { PageHeading } from '../../components/frame/PageHeading';
import { ShowQuery } from '../../components/frame/ShowQuery';
import { IllustrativeNotice } from '../../components/notices/Notice';
import type { Indicator } from '../../domain/indicator';
import { comparisonQuery } from '../../queries/comparison';
import { periodsQuery } from '../../queries/periods';
import { firstComparable } from '../../reviews/compare/comparable';
import { groupsFor, readPicked } from '../../reviews/compare/groups';
import { formatAddress } from '../../selection/address';
import { withChoices } from '../../selection/selection';
import { useAppState } from '../app-state';
import { FailedQuery } from '../FailedQuery';
import { linksOfPlace } from '../links';
import { holdsTable, useNotFetched } from '../not-fetched';
import type { PageProps } from '../page-props';
import { ViewLinks } from '../parts/ViewLinks';
import { notAsked, useAnswer } from '../use-answer';
import { usePaintMarks } from '../use-paint-marks';
import { CannotCompare } from './CannotCompare';
import { CompareToolbar } from './CompareToolbar';
import { FunnelView } from './FunnelView';
import { HeatMapView } from './HeatMapView';
import { MapView } from './MapView';
import { OrderedView } from './OrderedView';
import { OverTimeView } from './OverTimeView';
import { PickPlaces } from './PickPlaces';
import { ScatterView } from './ScatterView';
import { SpineView } from './SpineView';
import { type CompareViewName, compareViews, type Said, type ViewProps } from './views';

const pictures: Readonly<Record<CompareViewName, (props: ViewProps) => ReactNode>> = {
  ordered: OrderedView,
  'heat-map': HeatMapView,
  spine: SpineView,
  funnel: FunnelView,
  'over-time': OverTimeView,
  map: MapView,
  scatter: ScatterView,
};

const clearedByView = { view: '', order: '' } as const;
const nothingSaid: Said = { finding: '', isIllustrative: false, isCurrent: false };

/** How does this place compare with others? */
export function ComparePage({ catalogue, selection, place, takesFocus }: PageProps) {
  const choose = useAppState(({ choose }) => choose);
  const { choices } = selection;
  const [isDrawn, setDrawn] = useState(false);
  const [said, say] = useState(nothingSaid);
  const links = linksOfPlace(place, catalogue);
  const picked = choices.localities ?? '';
  const groups = useMemo(() => groupsFor(place, catalogue, picked), [place, catalogue, picked]);
  const find = (id: string | undefined): Indicator | null =>
    catalogue.indicators.find((one) => one.id === id) ?? null;
  const indicator = choices.indicator ? find(choices.indicator) : firstComparable(catalogue);
  const group = choices.group ? (groups.find(({ id }) => id === choices.group) ?? null) : (groups[0] ?? null);
  const view = choices.as
    ? (compareViews.find(({ name }) => name === choices.as) ?? null)
    : (compareViews[0] ?? null);
  const askedPeriods = useAnswer(periodsQuery, indicator && view?.choosesPeriod ? indicator.id : notAsked);
  const periods = askedPeriods.state === 'answered' ? askedPeriods.answer : [];
  const onSaid = useCallback((next: Said) => say(next), []);

  const noIndicators = useNotFetched(holdsTable('indicators.csv'));
  const noPlaces = useNotFetched(holdsTable('localities.csv'));
  const unknown = unknownWords({ view, indicator, group, choices, catalogue, noIndicators, noPlaces });
  const Picture = view && unknown === '' ? pictures[view.name] : null;
  const { finding, isIllustrative, isCurrent } = Picture ? said : nothingSaid;
  usePaintMarks(formatAddress(selection), isDrawn, isDrawn && isCurrent);
  return (
    <>
      <PageHeading
        title={finding === '' ? `How does ${place.shortName} compare?` : finding}
        tabTitle={`Compare ${place.shortName}`}
        takesFocus={takesFocus}
      />
      <ViewLinks
        label="Ways to compare"
        views={compareViews}
        selection={selection}
        cleared={clearedByView}
        chosen={view?.name ?? null}
      />
      <CompareToolbar
        catalogue={catalogue}
        groups={groups}
        periods={periods}
        view={view}
        chosen={{
          indicator: indicator?.id ?? choices.indicator ?? '',
          against: choices.against ?? '',
          group: group?.id ?? choices.group ?? '',
          period: choices.period ?? '',
        }}
        onChoose={(chosen) => choose(withChoices(selection, chosen))}
      />
      <PickPlaces
        catalogue={catalogue}
        place={place}
        picked={picked}
        onPick={(localities) =>
          choose(withChoices(selection, { localities, group: localities ? 'picked' : '' }))
        }
      />
      {isIllustrative ? <IllustrativeNotice /> : null}
      {askedPeriods.state === 'failed' ? <FailedQuery error={askedPeriods.error} /> : null}
      {unknown === '' ? null : <CannotCompare why={unknown} />}
      {Picture && indicator && group ? (
        <Picture
          catalogue={catalogue}
          place={place}
          group={group}
          indicator={indicator}
          periodLabel={view?.choosesPeriod ? (choices.period ?? '') : ''}
          against={find(choices.against)}
          tab={choices.view ?? 'chart'}
          onTab={(tab) => choose(withChoices(selection, { view: tab === 'chart' ? '' : tab }))}
          order={choices.order ?? ''}
          onOrder={(order) => choose(withChoices(selection, { order }))}
          indicatorHref={({ id }) => links.indicator(id)}
          onDrawn={() => setDrawn(true)}
          onSaid={onSaid}
        />
      ) : null}
      <ShowQuery statements={[...periodsQuery.sql, ...comparisonQuery.sql]} />
    </>
  );
}

/** Words of the address that name nothing here; empty when all are known. */
function unknownWords({
  view,
  indicator,
  group,
  choices,
  catalogue,
  noIndicators,
  noPlaces,
}: Pick<PageProps, 'catalogue'> & {
  /** `indicators.csv was not fetched, so nobody can say`; empty where it was. */
  readonly noIndicators: string;
  readonly noPlaces: string;
  readonly view: object | null;
  readonly indicator: Indicator | null;
  readonly group: object | null;
  readonly choices: PageProps['selection']['choices'];
}): string {
  const { unknown } = readPicked(choices.localities ?? '', catalogue);
  if (!view) return `No view called “${choices.as ?? ''}” is known here.`;
  if (!indicator && noIndicators !== '') return `${noIndicators} which indicators there are.`;
  if (!indicator && !choices.indicator) return 'No indicator is set up yet.';
  if (!indicator) return `No indicator called “${choices.indicator}” is known here.`;
  if ((!group || unknown.length > 0) && noPlaces !== '') return `${noPlaces} which places there are.`;
  if (!group) return `No group called “${choices.group ?? ''}” is known for this place.`;
  return unknown.length === 0 ? '' : `No place called “${unknown.join('”, “')}” is known here.`;
}
