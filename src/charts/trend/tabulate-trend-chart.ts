import { formatCount, formatValue } from '../../assessment/words/format-value';
import type { Measured } from '../../domain/figures/absence';
import { absent } from '../../domain/figures/absence';
import { isIllustrative, type Observation } from '../../domain/figures/observation';
import { placedBreaks } from '../drawing/break-lines';
import { comparisonWords } from '../tables/place-words';
import { provenanceOf } from '../tables/provenance';
import { sourceNotes } from '../tables/source-words';
import { breakNotes, illustrativeNote, markNotes, noteWords, statusWords } from '../tables/status-words';
import {
  downloadColumn,
  type FilledColumn,
  measuredCell,
  numberColumn,
  type Table,
  tableOf,
  textColumn,
} from '../tables/table';
import { type TrendInput, type TrendRow, trendRows } from './trend-rows';

const missing = absent('not-collected');

type Reading = (observation: Observation | null) => Measured | null;

const value: Reading = (observation) => observation?.value ?? missing;
const lower: Reading = (observation) => observation?.interval?.lower ?? null;
const upper: Reading = (observation) => observation?.interval?.upper ?? null;
/** A number of cases that no file gives is left empty; one that is suppressed says so. */
const counted =
  (of: 'numerator' | 'denominator'): Reading =>
  (observation) => {
    const part = observation?.[of] ?? null;
    return typeof part === 'object' && part?.absent === 'not-collected' ? null : part;
  };

function figures({ assessment }: TrendInput, rows: readonly TrendRow[]): readonly FilledColumn[] {
  const { indicator } = assessment;
  const format = (figure: number) => formatValue(figure, indicator);
  const column = (heading: string, name: string, read: Reading, as = format) =>
    numberColumn(
      heading,
      name,
      rows.map(({ place }) => measuredCell(read(place), as)),
    );
  const benchmark = (heading: string, name: string, whose: 'england' | 'region') =>
    assessment[whose] === null
      ? []
      : [
          numberColumn(
            heading,
            name,
            rows.map((row) => measuredCell(row[whose]?.value ?? missing, format)),
          ),
        ];
  const unit = indicator.numeratorUnit === '' ? 'Number counted' : `Number of ${indicator.numeratorUnit}`;
  return [
    column(`${assessment.place.shortName} (${indicator.unit})`, 'value', value),
    column('Lower 95% limit', 'lower', lower),
    column('Upper 95% limit', 'upper', upper),
    column(unit, 'numerator', counted('numerator'), formatCount),
    column('Out of', 'denominator', counted('denominator'), formatCount),
    ...benchmark(`England (${indicator.unit})`, 'england_value', 'england'),
    ...comparedWith(assessment, rows),
    ...benchmark(`${assessment.region?.name ?? ''} (${indicator.unit})`, 'region_value', 'region'),
  ];
}

/** How each period compares with England's of the same period. */
function comparedWith(
  { england, observations }: TrendInput['assessment'],
  rows: readonly TrendRow[],
): readonly FilledColumn[] {
  if (!england || england.comparisons.length === 0) return [];
  const byPeriod = new Map(observations.map(({ period }, at) => [period.label, england.comparisons[at]]));
  const words = rows.map(({ period, place }) => {
    const comparison = place && typeof place.value === 'number' ? byPeriod.get(period.label) : undefined;
    return comparison?.kind === 'comparison' ? comparisonWords(comparison) : '';
  });
  return [textColumn('Compared with England', 'england_comparison', words)];
}

function notes({ assessment }: TrendInput, rows: readonly TrendRow[]): readonly string[] {
  const { england, region } = assessment;
  const shown = rows.flatMap((row) => [
    row.place,
    ...(england ? [row.england] : []),
    ...(region ? [row.region] : []),
  ]);
  const isAny = shown.some((observation) => observation !== null && isIllustrative(observation));
  return [
    ...markNotes(shown),
    ...(isAny ? [illustrativeNote] : []),
    ...breakNotes(placedBreaks(rows, assessment.breaks).map(({ seriesBreak }) => seriesBreak)),
    ...sourceNotes(shown, assessment.indicator),
  ];
}

/** Whose source a row states: the place's, or the benchmark's where the place has no row. */
const mainOf = ({ place, england, region }: TrendRow): Observation | null => place ?? england ?? region;

/** The picture's figures, a row for each period, England's among them even where it is not drawn. */
export function tabulateTrendChart(input: TrendInput): Table {
  const { indicator, place } = input.assessment;
  const rows = trendRows(input);
  const same = (text: string) => rows.map(() => text);
  const columns = [
    textColumn(
      'Period',
      'period',
      rows.map(({ period }) => period.label),
    ),
    ...figures(input, rows),
    textColumn(
      'Status',
      'status',
      rows.map((row) => statusWords(row.place)),
    ),
    textColumn(
      'Note',
      'note',
      rows.map((row) => noteWords(row.place)),
    ),
    downloadColumn(
      'Period start',
      'period_start',
      rows.map(({ period }) => period.start),
    ),
    downloadColumn(
      'Period end',
      'period_end',
      rows.map(({ period }) => period.end),
    ),
    downloadColumn('Indicator', 'indicator', same(indicator.name)),
    downloadColumn('Indicator id', 'indicator_id', same(indicator.id)),
    downloadColumn('Place', 'place', same(place.name)),
    downloadColumn('Place codes', 'place_codes', same(place.localities.join('; '))),
    downloadColumn('Unit', 'unit', same(indicator.unit)),
    ...provenanceOf(rows, (row) => ({ figures: [mainOf(row)], indicator })),
  ];
  return tableOf(`${indicator.name} in ${place.name}, by period`, columns, notes(input, rows));
}
