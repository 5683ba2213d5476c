import { useMemo, useState } from 'react';
import { type Breakdown, breakdownsOf } from '../../assessment/groups/breakdown';
import { breakdownChart, breakdownHeight } from '../../charts/breakdown/breakdown-chart';
import {
  describeBreakdown,
  marksOfBreakdown,
  tabulateBreakdown,
} from '../../charts/breakdown/breakdown-words';
import { sourceLine } from '../../charts/tables/source-words';
import { Figure } from '../../components/figure/Figure';
import { usePalette } from '../../components/figure/use-palette';
import { Awaited } from '../../components/notices/Held';
import { englandCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { isSamePlace, type Place } from '../../domain/places/place';
import { breakdownQuery } from '../../queries/breakdown';
import { slugOf } from '../../selection/place';
import { FailedQuery } from '../FailedQuery';
import { useAnswer, useHeldOf } from '../use-answer';

interface BreakdownsProps {
  readonly indicator: Indicator;
  readonly place: Place;
}

/** Who it falls on: by sex, age and deprivation, as far as the files break the figure down; England's where the place has none. */
export function Breakdowns({ indicator, place }: BreakdownsProps) {
  // The parts of several localities cannot be told apart by group.
  const [own] = place.localities.length === 1 ? place.localities : [];
  const { asked, of } = useHeldOf(
    useAnswer(breakdownQuery, {
      indicator: indicator.id,
      localities: own ? [own, englandCode] : [englandCode],
    }),
    place,
  );
  const observations = asked.state === 'answered' && isSamePlace(of, place) ? asked.answer : null;
  const breakdowns = useMemo(() => {
    if (!observations) return [];
    const of = (code: string, placeName: string) =>
      breakdownsOf({
        indicator,
        placeName,
        observations: observations.filter(({ locality }) => locality === code),
      });
    const ofPlace = own ? of(own, place.shortName) : [];
    const have = new Set(ofPlace.map(({ by }) => by));
    return [...ofPlace, ...of(englandCode, 'England').filter(({ by }) => !have.has(by))];
  }, [observations, indicator, place, own]);
  if (observations && breakdowns.length === 0) return null;
  return (
    <section aria-labelledby="whom">
      <h2 id="whom">Who it falls on</h2>
      {asked.state === 'failed' ? <FailedQuery error={asked.error} /> : null}
      {asked.state !== 'failed' && !observations ? (
        <Awaited>The figures by sex, age and deprivation are being prepared, if there are any.</Awaited>
      ) : null}
      {breakdowns.map((breakdown) => (
        <BreakdownFigure key={`${breakdown.placeName} ${breakdown.by}`} breakdown={breakdown} />
      ))}
    </section>
  );
}

function BreakdownFigure({ breakdown }: { readonly breakdown: Breakdown }) {
  const palette = usePalette();
  const [tab, setTab] = useState('chart');
  const option = useMemo(() => breakdownChart(breakdown, palette), [breakdown, palette]);
  const table = useMemo(() => tabulateBreakdown(breakdown), [breakdown]);
  const { indicator, placeName, by, period } = breakdown;
  return (
    <Figure
      title={breakdown.finding}
      detail={breakdown.detail}
      subtitle={[indicator.name, placeName, indicator.unit, by, period.label].join(' · ')}
      description={describeBreakdown(breakdown)}
      option={option}
      height={breakdownHeight(breakdown)}
      canWait
      marks={marksOfBreakdown(breakdown)}
      table={table}
      about={<p>{indicator.definition}</p>}
      source={sourceLine(
        breakdown.groups.map(({ observation }) => observation),
        indicator,
      )}
      isIllustrative={breakdown.isIllustrative}
      fileName={`${indicator.id}-${slugOf(placeName)}-by-${slugOf(by)}`}
      view={tab}
      onView={setTab}
    />
  );
}
