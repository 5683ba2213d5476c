import { useMemo } from 'react';
import { multiplesOf } from '../../assessment/groups/multiples';
import {
  describeMultiples,
  marksOfMultiples,
  tabulateMultiples,
} from '../../charts/multiples/multiples-words';
import {
  multiplesColumns,
  smallMultiples,
  smallMultiplesHeight,
} from '../../charts/multiples/small-multiples';
import { sourceLine } from '../../charts/tables/source-words';
import { Figure } from '../../components/figure/Figure';
import { usePalette } from '../../components/figure/use-palette';
import { Held } from '../../components/notices/Held';
import { isAbsent } from '../../domain/figures/absence';
import { englandCode } from '../../domain/ids';
import { seriesQuery } from '../../queries/series/series';
import { slugOf } from '../../selection/place';
import { FailedQuery } from '../FailedQuery';
import { useAnswer } from '../use-answer';
import { AwaitedView } from './AwaitedView';
import { CannotCompare } from './CannotCompare';
import { namesOf } from './use-comparison';
import { useHeldView } from './use-held-view';
import { useSaying } from './use-saying';
import type { ViewProps } from './views';

/** One indicator over time in every place of the group. */
export function OverTimeView(props: ViewProps) {
  const palette = usePalette();
  const codes = [
    ...props.group.localities.map(({ code }) => code),
    englandCode,
    ...(props.group.region ? [props.group.region.code] : []),
  ];
  const current = useAnswer(seriesQuery, { indicators: [props.indicator.id], localities: codes });
  const { asked, answer: series, of, shown, awaited, isOld } = useHeldView(props, current);
  const { group, indicator, place } = of;
  const multiples = useMemo(() => {
    if (!series) return null;
    const region = series.find(({ locality }) => locality === group.region?.code);
    return multiplesOf({
      indicator,
      groupName: group.name,
      names: namesOf(group.localities, new Set(series.map(({ locality }) => locality))),
      chosen: place.localities,
      series,
      // A number grows with its place: England's would press all others to the foot.
      england:
        indicator.measure === 'count' || indicator.measure === 'estimate'
          ? null
          : (series.find(({ locality }) => locality === englandCode) ?? null),
      region:
        region && group.region && indicator.measure !== 'count' && indicator.measure !== 'estimate'
          ? { name: group.region.name, series: region }
          : null,
    });
  }, [series, group, indicator, place]);
  const columns = multiplesColumns(Math.min(window.innerWidth, 1240) - 40);
  const option = useMemo(
    () => (multiples ? smallMultiples(multiples, palette, columns) : {}),
    [multiples, palette, columns],
  );
  const isEmpty = multiples?.panels.every(({ observations }) =>
    observations.every(({ value }) => isAbsent(value)),
  );
  useSaying(props, {
    finding: multiples && !isEmpty && !isOld ? multiples.finding : '',
    isIllustrative: multiples?.isIllustrative ?? false,
    isCurrent: current.state === 'answered',
  });
  if (asked.state === 'failed') return <FailedQuery error={asked.error} />;
  if (!multiples) return <AwaitedView what={`${indicator.name}, over time`} group={group} />;
  const figure = isEmpty ? (
    <CannotCompare why={`${indicator.name}: no place of this group has a figure.`} />
  ) : (
    <Figure
      title={multiples.finding}
      detail={multiples.detail}
      isTitleInHeading={!isOld}
      subtitle={[indicator.name, group.name, indicator.unit].join(' · ')}
      description={describeMultiples(multiples)}
      option={option}
      height={smallMultiplesHeight(multiples, palette, columns)}
      marks={marksOfMultiples(multiples)}
      table={tabulateMultiples(multiples)}
      isTableFirst
      about={<p>{indicator.definition}</p>}
      source={sourceLine(
        [
          ...multiples.panels.flatMap(({ observations }) => observations),
          ...multiples.england,
          ...(multiples.region?.observations ?? []),
        ],
        indicator,
      )}
      isIllustrative={multiples.isIllustrative}
      fileName={`${indicator.id}-${slugOf(group.name)}-over-time`}
      view={props.tab}
      onView={props.onTab}
      onDrawn={props.onDrawn}
    />
  );
  return (
    <Held shown={shown} awaited={awaited}>
      {figure}
    </Held>
  );
}
