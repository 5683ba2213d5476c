import { useMemo, useState } from 'react';
import { IllustrativeNotice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { ShowQuery } from '../../components/ShowQuery';
import { isIllustrative } from '../../domain/observation';
import { comparisonQuestion } from '../../queries/comparison';
import { periodsQuestion } from '../../queries/periods';
import { formatAddress } from '../../selection/address';
import { withChoices } from '../../selection/selection';
import { type PageProps, useDesk } from '../context';
import { FailedQuestion } from '../FailedQuestion';
import { linksOfPlace } from '../links';
import { notAsked, useAnswer, useHeld } from '../use-answer';
import { usePaintMarks } from '../use-paint-marks';
import { CannotCompare } from './CannotCompare';
import { CompareToolbar } from './CompareToolbar';
import { ComparisonFigure } from './ComparisonFigure';
import { firstComparable, growsWithThePlace, hasNoFigure, whyNot, widestPeriods } from './compared';
import { groupsFor } from './groups';
import { useComparison } from './use-comparison';

/** How does this place compare with others? */
export function ComparePage({ catalogue, selection, place, takesFocus }: PageProps) {
  const { choose } = useDesk();
  const { choices } = selection;
  const [isDrawn, setDrawn] = useState(false);
  const links = linksOfPlace(place, catalogue);
  const groups = useMemo(() => groupsFor(place, catalogue), [place, catalogue]);
  const indicator = choices.indicator
    ? (catalogue.indicators.find(({ id }) => id === choices.indicator) ?? null)
    : firstComparable(catalogue);
  const group = choices.group ? (groups.find(({ id }) => id === choices.group) ?? null) : (groups[0] ?? null);
  const askedPeriods = useAnswer(periodsQuestion, indicator ? indicator.id : notAsked);
  const periods = askedPeriods.state === 'answered' ? askedPeriods.answer : [];
  const [first = null, next = null] = choices.period
    ? periods.filter(({ period: { label } }) => label === choices.period).map((one) => one.period)
    : widestPeriods(periods);
  const latest = useComparison(indicator, group, first, place);
  // The newest rows may still lack what their figures are worked out from: then the period before them is shown.
  const isEmpty = next !== null && hasNoFigure(latest);
  const earlier = useComparison(indicator, group, isEmpty ? next : null, place);
  const isEarlierFuller = isEmpty && earlier.state === 'answered' && !hasNoFigure(earlier);
  const [period, current] = isEarlierFuller ? [next, earlier] : [first, latest];
  const asked = useHeld(current);
  const comparison = asked.state === 'answered' ? asked.answer : null;
  const why =
    askedPeriods.state !== 'answered' ? '' : whyNot({ indicator, group, period, choices, comparison });
  usePaintMarks(formatAddress(selection), isDrawn, isDrawn && current.state === 'answered');

  return (
    <>
      <PageHeading
        title={comparison && why === '' ? comparison.finding : `How does ${place.shortName} compare?`}
        tabTitle={`Compare ${place.shortName}`}
        takesFocus={takesFocus}
      />
      <CompareToolbar
        catalogue={catalogue}
        groups={groups}
        periods={periods}
        chosen={{ indicator: indicator?.id ?? '', group: group?.id ?? '', period: period?.label ?? '' }}
        onChoose={(chosen) => choose(withChoices(selection, chosen))}
      />
      {asked.state === 'failed' ? <FailedQuestion error={asked.error} /> : null}
      {askedPeriods.state === 'failed' ? <FailedQuestion error={askedPeriods.error} /> : null}
      {why === '' ? null : <CannotCompare why={why} />}
      {comparison && why === '' ? (
        <>
          {comparison.places.some(({ observation }) => isIllustrative(observation)) ? (
            <IllustrativeNotice />
          ) : null}
          {growsWithThePlace(comparison.indicator) ? (
            <p className="notice">
              These are numbers, not rates: a larger place has a larger number. Use them for their size, not
              to rank places.
            </p>
          ) : null}
          <ComparisonFigure
            comparison={comparison}
            indicatorHref={links.indicator(comparison.indicator.id)}
            view={choices.view ?? 'chart'}
            onView={(view) => choose(withChoices(selection, { view: view === 'chart' ? '' : view }))}
            onDrawn={() => setDrawn(true)}
          />
        </>
      ) : null}
      <ShowQuery statements={[...periodsQuestion.sql, ...comparisonQuestion.sql]} />
    </>
  );
}
