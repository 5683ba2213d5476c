import {
  type ControlChart,
  type ControlSegment,
  type RunChart,
  saySignal,
} from '../../assessment/place/control-finding';
import { formatLevel, formatValue } from '../../assessment/words/format-value';
import { sayValue } from '../../assessment/words/say-value';
import { absenceMark, isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import { countOf, listWords, startWithCapital, startWithSmall } from '../../domain/words/number-words';
import type { ReadableMark } from '../marks/readable-mark';
import { statusWords } from '../tables/status-words';
import { sayAbsences } from '../trend/describe-trend-chart';
import { isLimitCut, plottedValues } from './control-lines';
import { type PlottedPoint, pointsOfChart, slotsOf } from './control-points';
import { rebaseRows } from './control-rebases';
import { signalMeaning } from './signal-mark';
import { startsAboveZero } from './spread-axis';

type Chart = ControlChart | RunChart;

export const signalWords = ({ signal }: PlottedPoint): string => (signal ? saySignal(signal) : '');

export const segmentOf = (chart: Chart, { segment }: PlottedPoint): ControlSegment | null =>
  chart.kind === 'control-chart' ? (chart.segments[segment] ?? null) : null;

function pointLines({ indicator }: Chart, point: PlottedPoint): readonly string[] {
  const status = statusWords(point.observation);
  const value = `${sayValue(point.value, indicator)}${status === '' ? '' : ` (${status})`}`;
  return [point.observation.period.label, value, signalWords(point)].filter((line) => line !== '');
}

function limitWords(chart: Chart, point: PlottedPoint): string {
  const segment = segmentOf(chart, point);
  if (!segment) return '';
  const [mean, lower, upper] = [segment.mean, segment.lower, segment.upper].map((value) =>
    formatLevel(value, chart.indicator),
  );
  return `Mean ${mean}, ${segment.isTrial ? 'trial limits' : 'limits'} ${lower} to ${upper}`;
}

function absenceLines({ period, value, note }: Observation): readonly string[] {
  const why = isAbsent(value) ? `${absenceMark(value.absent)} ${value.why}` : '';
  return [period.label, why, note].filter((line) => line !== '');
}

/** What the tooltip says of a period. All of it stands in the table too. */
export function controlTooltip(chart: Chart): (category: string) => string {
  const byPeriod = new Map(
    slotsOf(chart).map(({ observation, point }) => [
      observation.period.label,
      (point ? [...pointLines(chart, point), limitWords(chart, point)] : absenceLines(observation))
        .filter((line) => line !== '')
        .join('\n'),
    ]),
  );
  return (category) => byPeriod.get(category) ?? category;
}

export const marksOfControlChart = (chart: Chart): readonly ReadableMark[] =>
  slotsOf(chart).map(({ observation, point }, index) => ({
    words: (point ? pointLines(chart, point) : absenceLines(observation)).join(', '),
    series: 'values',
    index,
  }));

const keyWords = {
  improvement: 'diamonds an improvement',
  concern: 'triangles a concern',
  unjudged: 'ringed dots not judged',
} as const;

function keyOf(points: readonly PlottedPoint[]): string {
  const meanings = new Set(points.flatMap(({ signal }) => (signal ? [signalMeaning(signal)] : [])));
  const words = (['improvement', 'concern', 'unjudged'] as const)
    .filter((meaning) => meanings.has(meaning))
    .map((meaning) => keyWords[meaning]);
  return words.length === 0
    ? 'Small dots vary as chance would.'
    : `Large marks are what chance would seldom give: ${listWords(words)}. Small dots vary as chance would.`;
}

/** As many signals as a listener can hold; the table has all. */
const mostSignals = 4;

function signals({ signalWords: said }: ControlChart): readonly string[] {
  if (said.length === 0) return ['No point signals anything but chance.'];
  const more = said.length - mostSignals;
  return [
    `Latest first: ${said.slice(0, mostSignals).join(' ')}`,
    ...(more > 0
      ? [`${countOf(more, 'earlier run')} of signals ${more === 1 ? 'is' : 'are'} in the table.`]
      : []),
  ];
}

export const cutNote =
  'A limit that lies where no figure can, below 0 or above 100%, is drawn at the edge; the table gives it as it was worked out.';

export const noteSentences = (chart: Chart): readonly string[] =>
  chart.kind === 'run-chart'
    ? [`No control limits are drawn because ${chart.because}.`]
    : [
        ...chart.notes.map((note) => `${startWithCapital(note)}.`),
        ...(chart.isScreened
          ? ['Moving ranges above 3.267 times their mean were left out of the limits.']
          : []),
        ...(isLimitCut(chart) ? [cutNote] : []),
      ];

function lines(chart: Chart): readonly string[] {
  const say = (value: number) => formatLevel(value, chart.indicator);
  if (chart.kind === 'run-chart') return [`A line marks the middle value, ${say(chart.median)}.`];
  const segment = chart.segments.at(-1);
  const { target } = chart;
  return [
    ...(segment
      ? [
          `The ${chart.segments.length > 1 ? 'latest ' : ''}mean is ${say(segment.mean)}; chance alone would keep nearly every figure between the dashed limits, ${say(segment.lower)} and ${say(segment.upper)}.`,
        ]
      : []),
    ...(target ? [`A dotted line marks the target: ${target.words}.`] : []),
  ];
}

/** The picture in words: what is drawn, which lines, every kind of mark, the latest signals. */
export function describeControlChart(chart: Chart): string {
  const { indicator, placeName, isIllustrative } = chart;
  const points = pointsOfChart(chart);
  const [first, last] = [points[0], points.at(-1)];
  const span =
    first && last && first !== last
      ? `${first.observation.period.label} to ${last.observation.period.label}, ${points.length} points`
      : (last?.observation.period.label ?? 'no points');
  const unit = indicator.unit === '' ? '' : ` (${indicator.unit})`;
  const name = chart.kind === 'run-chart' ? 'Run chart' : 'Control chart (XmR)';
  return [
    `${name} of ${startWithSmall(indicator.name)}${unit} in ${placeName}, ${span}.`,
    ...(last ? [`The latest figure is ${formatValue(last.value, indicator)}.`] : []),
    ...sayAbsences(rebaseRows(chart)),
    ...lines(chart),
    ...(chart.kind === 'control-chart' ? [keyOf(points), ...signals(chart)] : []),
    ...noteSentences(chart),
    ...(startsAboveZero(plottedValues(chart)) ? ['The scale does not start at 0.'] : []),
    ...(isIllustrative ? ['Hollow marks are illustrative figures.'] : []),
  ].join(' ');
}
