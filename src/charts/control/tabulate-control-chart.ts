import type { ControlChart, RunChart } from '../../assessment/place/control-finding';
import { formatCount, formatLevel, formatValue } from '../../assessment/words/format-value';
import { isAbsent, type Measured } from '../../domain/figures/absence';
import { columnsOver } from '../tables/columns-over';
import { provenanceOf } from '../tables/provenance';
import { sourceNotes } from '../tables/source-words';
import { illustrativeNote, markNotes, noteWords, statusWords } from '../tables/status-words';
import { type FilledColumn, measuredCell, numberColumn, type Table, tableOf } from '../tables/table';
import { type PlottedPoint, pointsOfChart, type Slot, slotsOf } from './control-points';
import { noteSentences, segmentOf, signalWords } from './control-words';

type Chart = ControlChart | RunChart;

const given = (measured: Measured): Measured | null =>
  isAbsent(measured) && measured.absent === 'not-collected' ? null : measured;

/** What is to be known of the limits that a point is read against. */
function limitsNote(chart: Chart, point: PlottedPoint): string {
  const segment = segmentOf(chart, point);
  if (!segment) return '';
  const index = pointsOfChart(chart).findIndex(({ observation }) => observation === point.observation);
  const start = segment.rebase && segment.from === index ? [`start afresh: ${segment.rebase.reason}`] : [];
  return [...(segment.isTrial ? ['trial limits'] : []), ...start].join('; ');
}

/** A row for each period, with the lines its point was read against. Limits as they were worked out, wherever they lie. */
export function tabulateControlChart(chart: Chart): Table {
  const { indicator, placeName } = chart;
  const slots = slotsOf(chart);
  const isControl = chart.kind === 'control-chart';
  const format = (value: number) => formatValue(value, indicator);
  const level = (value: number) => formatLevel(value, indicator);
  const numbers = (
    heading: string,
    name: string,
    read: (slot: Slot) => Measured | null,
    as = format,
  ): FilledColumn =>
    numberColumn(
      heading,
      name,
      slots.map((slot) => measuredCell(read(slot), as)),
    );
  const segment = ({ point }: Slot) => point && segmentOf(chart, point);
  const unit = indicator.numeratorUnit === '' ? 'Number counted' : `Number of ${indicator.numeratorUnit}`;
  const { texts, downloads } = columnsOver(slots);
  const columns = [
    texts('Period', 'period', ({ observation }) => observation.period.label),
    numbers(`${placeName} (${indicator.unit})`, 'value', ({ observation }) => observation.value),
    ...(isControl
      ? [
          numbers('Mean', 'mean', (slot) => segment(slot)?.mean ?? null, level),
          numbers('Lower limit', 'lower_limit', (slot) => segment(slot)?.lower ?? null, level),
          numbers('Upper limit', 'upper_limit', (slot) => segment(slot)?.upper ?? null, level),
          texts('Signal', 'signal', ({ point }) => (point ? signalWords(point) : '')),
          texts('On the limits', 'limits_note', ({ point }) => (point ? limitsNote(chart, point) : '')),
        ]
      : [numbers('Middle value', 'median', ({ point }) => point && chart.median, level)]),
    texts('Status', 'status', ({ observation }) => statusWords(observation)),
    texts('Note', 'note', ({ observation }) => noteWords(observation)),
    ...(indicator.measure === 'count'
      ? []
      : [
          numbers(unit, 'numerator', ({ observation }) => given(observation.numerator), formatCount),
          numbers('Out of', 'denominator', ({ observation }) => given(observation.denominator), formatCount),
        ]),
    downloads('Period start', 'period_start', ({ observation }) => observation.period.start),
    downloads('Period end', 'period_end', ({ observation }) => observation.period.end),
    downloads('Indicator', 'indicator', () => indicator.name),
    downloads('Indicator id', 'indicator_id', () => indicator.id),
    downloads('Place', 'place', () => placeName),
    downloads('Unit', 'unit', () => indicator.unit),
    ...provenanceOf(slots, ({ observation }) => ({ figures: [observation], indicator })),
  ];
  return tableOf(`${indicator.name} in ${placeName}, ${isControl ? 'control chart' : 'run chart'}`, columns, [
    ...markNotes(chart.observations),
    ...noteSentences(chart),
    ...(chart.isIllustrative ? [illustrativeNote] : []),
    ...sourceNotes(chart.observations, indicator),
  ]);
}
