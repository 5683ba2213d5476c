import { saySignal } from '../assessment/control-finding';
import { formatValue } from '../assessment/format-value';
import { startWithSmall } from '../assessment/number-words';
import { sayValue } from '../assessment/say-value';
import type { ControlChart, ControlPoint, RunChart } from '../assessment/series-types';
import { isIllustrative } from '../domain/observation';
import type { Mark } from './mark';
import { illustrativeNote, licenceOf, sourceNotes, statusWords } from './status-words';
import { downloadColumn, numberColumn, type Table, tableOf, textColumn } from './table';

type Chart = ControlChart | RunChart;
type Point = Chart['points'][number];

const signalOf = (point: Point): string => {
  const signal = 'signal' in point ? (point as ControlPoint).signal : null;
  return signal ? saySignal(signal, 7).replace('seven points', 'seven or more points') : '';
};

export const pointWords = ({ indicator }: Chart, point: Point): string =>
  [
    point.observation.period.label,
    `${sayValue(point.value, indicator)}${isIllustrative(point.observation) ? ' (illustrative)' : ''}`,
    signalOf(point),
  ]
    .filter((line) => line !== '')
    .join('\n');

export const marksOfControlChart = (chart: Chart): readonly Mark[] =>
  chart.points.map((point, index) => ({
    words: pointWords(chart, point).replaceAll('\n', ', '),
    series: 'values',
    index,
  }));

/** What is drawn, which lines, and every signal in words. */
export function describeControlChart(chart: Chart): string {
  const { indicator, placeName, points } = chart;
  const [first, last] = [points[0], points.at(-1)];
  const span = first && last ? `${first.observation.period.label} to ${last.observation.period.label}` : '';
  const subject = `${startWithSmall(indicator.name)} in ${placeName}, ${span}`;
  if (chart.kind === 'run-chart') {
    return `Run chart of ${subject}, with the middle value as a line. No control limits are drawn because ${chart.because}.`;
  }
  const limits = chart.segments.at(-1);
  const say = (value: number) => formatValue(value, indicator);
  return [
    `Control chart (XmR) of ${subject}.`,
    limits
      ? `The mean is ${say(limits.mean)}, the limits ${say(limits.lower)} and ${say(limits.upper)}.`
      : '',
    chart.isScreened
      ? 'Moving ranges above 3.267 times their mean were left out of the limits.'
      : 'All moving ranges are in the limits.',
    chart.signalWords.length === 0
      ? 'No point signals anything but chance.'
      : `Larger marks signal: ${chart.signalWords.slice(0, 6).join(' ')}`,
    chart.signalWords.length > 6 ? `${chart.signalWords.length - 6} earlier signals are in the table.` : '',
    ...chart.notes.map((note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** A row for each point, with the lines it was read against. */
export function tabulateControlChart(chart: Chart): Table {
  const { indicator, points, placeName } = chart;
  const say = (value: number) => formatValue(value, indicator);
  const column = (heading: string, name: string, read: (point: Point) => number | null) =>
    numberColumn(
      heading,
      name,
      points.map((point) => {
        const value = read(point);
        return value === null ? { text: '', value: null } : { text: say(value), value };
      }),
    );
  const texts = (heading: string, name: string, read: (point: Point) => string) =>
    textColumn(heading, name, points.map(read));
  const segmentOf = (point: Point) =>
    chart.kind === 'control-chart' ? (chart.segments[(point as ControlPoint).segment] ?? null) : null;
  const same = (text: string) => points.map(() => text);
  const lines =
    chart.kind === 'control-chart'
      ? [
          column('Mean', 'mean', (point) => segmentOf(point)?.mean ?? null),
          column('Lower limit', 'lower_limit', (point) => segmentOf(point)?.lower ?? null),
          column('Upper limit', 'upper_limit', (point) => segmentOf(point)?.upper ?? null),
          texts('Signal', 'signal', signalOf),
        ]
      : [column('Middle value', 'median', () => chart.median)];
  const columns = [
    texts('Period', 'period', ({ observation }) => observation.period.label),
    column(`${placeName} (${indicator.unit})`, 'value', ({ value }) => value),
    ...lines,
    texts('Status', 'status', ({ observation }) => statusWords(observation)),
    downloadColumn('Indicator id', 'indicator_id', same(indicator.id)),
    downloadColumn('Place', 'place', same(placeName)),
    downloadColumn('Unit', 'unit', same(indicator.unit)),
    downloadColumn('Source', 'source', same(indicator.source)),
    downloadColumn(
      'Licence',
      'licence',
      points.map(({ observation }) => licenceOf(observation, indicator)),
    ),
  ];
  const notes =
    chart.kind === 'control-chart' ? chart.notes : [`No control limits, because ${chart.because}`];
  return tableOf(
    `${indicator.name} in ${placeName}, ${chart.kind === 'run-chart' ? 'run chart' : 'control chart'}`,
    columns,
    [
      ...notes.map((note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`),
      ...(chart.isIllustrative ? [illustrativeNote] : []),
      ...sourceNotes(indicator),
    ],
  );
}
