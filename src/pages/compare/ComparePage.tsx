import { useMemo, useState } from 'react';
import { PageHeading } from '../../components/frame/PageHeading';
import { ShowQuery } from '../../components/frame/ShowQuery';
import { IllustrativeNotice } from '../../components/notices/Notice';
import type { Indicator } from '../../domain/indicator';
import { comparisonQuery } from '../../queries/comparison';
import { periodsQuery } from '../../queries/periods';
import { firstComparable } from '../../reviews/compare/comparable';
import { findingOf, showsIllustrative } from '../../reviews/compare/compared';
import { groupsFor } from '../../reviews/compare/groups';
import { unknownChoice } from '../../reviews/compare/unknown-choice';
import { compareViews } from '../../reviews/compare/views';
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
import { CannotCompare, ComparedView } from './ComparedView';
import { CompareToolbar } from './CompareToolbar';
import { PickPlaces } from './PickPlaces';
import { useCompared } from './use-compared';

const clearedByView = { view: '', order: '' } as const;

/** How does this place compare with others? */
export function ComparePage({ catalogue, selection, place, takesFocus }: PageProps) {
  const choose = useAppState(({ choose }) => choose);
  const { choices } = selection;
  const [isDrawn, setDrawn] = useState(false);
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

  const noIndicators = useNotFetched(holdsTable('indicators.csv'));
  const noPlaces = useNotFetched(holdsTable('localities.csv'));
  const unknown = unknownChoice({ view, indicator, group, choices, catalogue, noIndicators, noPlaces });
  const against = find(choices.against);
  const periodLabel = view?.choosesPeriod ? (choices.period ?? '') : '';
  const subject = useMemo(
    () =>
      indicator && group && unknown === ''
        ? { catalogue, place, group, indicator, periodLabel, against }
        : null,
    [catalogue, place, group, indicator, periodLabel, against, unknown],
  );
  const comparison = useCompared(view?.name ?? 'ordered', view ? subject : null);
  const compared = comparison?.asked.state === 'answered' ? comparison.asked.answer : null;
  const isOld = comparison?.shown !== comparison?.awaited;
  const finding = compared && !isOld ? findingOf(compared) : '';
  usePaintMarks(formatAddress(selection), isDrawn, isDrawn && (comparison?.isCurrent ?? false));
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
      {compared && showsIllustrative(compared) ? <IllustrativeNotice /> : null}
      {askedPeriods.state === 'failed' ? <FailedQuery error={askedPeriods.error} /> : null}
      {unknown === '' ? null : <CannotCompare why={unknown} />}
      {view && comparison ? (
        <ComparedView
          key={view.name}
          view={view.name}
          comparison={comparison}
          tab={choices.view ?? 'chart'}
          onTab={(tab) => choose(withChoices(selection, { view: tab === 'chart' ? '' : tab }))}
          order={choices.order ?? ''}
          onOrder={(order) => choose(withChoices(selection, { order }))}
          indicatorHref={({ id }) => links.indicator(id)}
          onDrawn={() => setDrawn(true)}
        />
      ) : null}
      <ShowQuery statements={[...periodsQuery.sql, ...comparisonQuery.sql]} />
    </>
  );
}
