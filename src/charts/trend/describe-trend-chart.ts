import { formatValue } from '../../assessment/words/format-value';
import { absenceWords } from '../../domain/figures/absence';
import { figureOf, isIllustrative } from '../../domain/figures/observation';
import { startWithSmall } from '../../domain/words/number-words';
import { absenceRuns } from '../drawing/absence-marks';
import { targetLevels } from './target-line';
import { isDrawnWithBenchmarks, type TrendInput, type TrendRow, trendRows } from './trend-rows';

interface Point {
  readonly label: string;
  readonly value: number;
}

const pointsOf = (rows: readonly TrendRow[], whose: 'place' | 'england'): readonly Point[] =>
  rows.flatMap((row) => {
    const value = figureOf(row[whose]);
    return value === null ? [] : [{ label: row.period.label, value }];
  });

function span(rows: readonly TrendRow[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return 'no periods';
  return rows.length === 1 ? first.period.label : `${first.period.label} to ${last.period.label}`;
}

function course({ assessment }: TrendInput, rows: readonly TrendRow[]): readonly string[] {
  const points = pointsOf(rows, 'place');
  const say = ({ label, value }: Point) => `${formatValue(value, assessment.indicator)} in ${label}`;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return rows.some(({ place }) => place !== null) ? [] : ['There is no figure to draw.'];
  if (points.length === 1) return [`The only figure is ${say(first)}.`];
  const highest = points.reduce((most, point) => (point.value > most.value ? point : most));
  const lowest = points.reduce((least, point) => (point.value < least.value ? point : least));
  if (highest.value === lowest.value)
    return [`Every figure is ${formatValue(first.value, assessment.indicator)}.`];
  return [
    `The first figure is ${say(first)} and the latest ${say(last)}; the highest is ${say(highest)}, the lowest ${say(lowest)}.`,
  ];
}

/** `There is no figure for 2014 to 2015 (suppressed to protect confidentiality).` */
export function sayAbsences(rows: readonly TrendRow[]): readonly string[] {
  const label = (index: number) => rows[index]?.period.label ?? '';
  const clauses = absenceRuns(rows).map(({ reason, first, last }) => {
    const when = first === last ? label(first) : `${label(first)} to ${label(last)}`;
    return `${when} (${absenceWords(reason)})`;
  });
  const said = clauses.length > 4 ? [...clauses.slice(0, 3), `${clauses.length - 3} more gaps`] : clauses;
  return said.length === 0 ? [] : [`There is no figure for ${said.join(', ')}.`];
}

function england({ assessment }: TrendInput, rows: readonly TrendRow[]): readonly string[] {
  const last = isDrawnWithBenchmarks(assessment) ? pointsOf(rows, 'england').at(-1) : undefined;
  if (!last) return [];
  return [`England is a dashed line, ${formatValue(last.value, assessment.indicator)} in ${last.label}.`];
}

function illustrative(rows: readonly TrendRow[]): readonly string[] {
  const drawn = rows.filter(({ place }) => figureOf(place) !== null);
  const invented = drawn.filter(({ place }) => place !== null && isIllustrative(place));
  if (invented.length === 0) return [];
  const which =
    invented.length === drawn.length ? 'The figures are' : `${invented.length} of the figures are`;
  return [`${which} illustrative, drawn as hollow points on a dashed line.`];
}

/** The picture in words, for those who cannot or would rather not look at it. */
export function describeTrendChart(input: TrendInput): string {
  const { indicator, place } = input.assessment;
  const rows = trendRows(input);
  const levels = targetLevels(input.assessment).map(
    ({ words }) => `A line marks the ${words.replace('Target: ', 'target: ')}.`,
  );
  return [
    `Line chart of ${startWithSmall(indicator.name)}${indicator.unit === '' ? '' : ` (${indicator.unit})`} in ${place.name}, ${span(rows)}.`,
    ...course(input, rows),
    ...sayAbsences(rows),
    ...england(input, rows),
    ...levels,
    ...illustrative(rows),
  ].join(' ');
}
