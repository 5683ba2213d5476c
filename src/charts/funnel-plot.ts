import type { EChartsOption } from 'echarts';
import { formatNumber, formatValue } from '../assessment/format-value';
import type { Funnel, FunnelPoint } from '../assessment/group-types';
import { type Palette, smallText } from './colours';
import { drawnLine, drawnPath, drawnText } from './drawn';
import { frame } from './frame';
import { judgedStyle } from './judged-style';
import { narrow } from './line-names';
import type { Mark } from './mark';
import { type Drawn, overlay, type Plot } from './overlay';
import { placeLines } from './place-words';
import { seatLabels } from './seat-labels';
import { shapePath } from './shapes';
import { illustrativeNote, sourceNotes } from './status-words';
import { downloadColumn, numberColumn, type Table, tableOf, textColumn } from './table';
import { markTooltip } from './tooltip';
import { figureOf } from './trend-rows';
import { valueAxis } from './value-axis';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

const words: Readonly<Record<FunnelPoint['significance'], string>> = {
  'low-0.001': 'below the 99.8% limit',
  'low-0.025': 'below the 95% limit',
  'not-significant': 'within the limits',
  'high-0.025': 'above the 95% limit',
  'high-0.001': 'above the 99.8% limit',
};

const pointWords = ({ comparison }: Funnel, point: FunnelPoint): readonly string[] => [
  ...placeLines(point.place, comparison.indicator).slice(0, 3),
  words[point.significance],
];

/** A round number at or above: 43 → 45, 0.83 → 1. */
function roundedUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value)) / 2;
  return Math.ceil(value / unit) * unit;
}

/** Every place by its size, with the limits of chance around the group's value. */
export function funnelPlot(funnel: Funnel, palette: Palette): EChartsOption {
  const { comparison, points, limits, sizeName } = funnel;
  const isWide = (limits.at(-1)?.size ?? 1) / (limits[0]?.size ?? 1) > 30;
  const highest = Math.max(...points.map(({ value }) => value)) * 1.25;
  const top = Math.max(highest, funnel.baseline * 2);
  const room = (left: number, right: number) => ({ grid: { left, right, top: 44, bottom: 58 } });
  return {
    baseOption: {
      ...frame(palette),
      xAxis: {
        type: isWide ? 'log' : 'value',
        ...(isWide ? { min: limits[0]?.size, max: limits.at(-1)?.size } : { scale: true }),
        name: sizeName,
        nameLocation: 'middle',
        nameGap: 34,
        nameTextStyle: { color: palette.secondary, fontSize: smallText },
        splitNumber: 4,
        splitLine: { show: false },
        axisLabel: {
          color: palette.ink,
          fontSize: smallText,
          hideOverlap: true,
          formatter: (value: number) => whole.format(value),
        },
      },
      yAxis: { ...(valueAxis(comparison.indicator, false, palette) as object), max: roundedUp(top) },
      tooltip: markTooltip((_, index) => {
        const point = points[index];
        return point ? pointWords(funnel, point).join('\n') : '';
      }, palette),
      series: [
        overlay('limits', 2, [], (plot) => limitLines(funnel, top, plot, palette)),
        { id: 'values', type: 'scatter', z: 5, data: points.map((point) => datum(point, palette)) },
        overlay('names', 6, [], (plot) => pointNames(points, plot, palette)),
      ],
    },
    media: [{ query: { maxWidth: narrow }, option: room(52, 18) }, { option: room(70, 130) }],
  } as EChartsOption;
}

function datum({ place, size, value, significance, judgement }: FunnelPoint, palette: Palette) {
  const isOut = significance !== 'not-significant';
  const { shape, colour } = judgedStyle(isOut ? judgement : 'not-judged', palette);
  const plain = isOut && judgement === 'not-judged' ? palette.unjudged : palette.others;
  const color = place.isChosen ? palette.chosen : isOut && judgement !== 'not-judged' ? colour : plain;
  return {
    value: [size, value],
    symbol: `path://${shapePath(shape)}`,
    symbolSize: place.isChosen ? 14 : 11,
    itemStyle: { color, borderColor: palette.paper, borderWidth: place.isChosen ? 0 : 1 },
  };
}

function limitLines(funnel: Funnel, top: number, plot: Plot, palette: Palette): readonly Drawn[] {
  const { limits, baseline, baselineName, comparison } = funnel;
  const line = (read: (at: Funnel['limits'][number]) => number) =>
    limits.map((at) => plot.at(at.size, Math.min(read(at), top)));
  const kinds = [
    { read: (at: Funnel['limits'][number]) => at.lower998, dash: [2, 3], name: '99.8%' },
    { read: (at: Funnel['limits'][number]) => at.upper998, dash: [2, 3], name: '99.8%' },
    { read: (at: Funnel['limits'][number]) => at.lower95, dash: [7, 4], name: '95%' },
    { read: (at: Funnel['limits'][number]) => at.upper95, dash: [7, 4], name: '95%' },
  ];
  const isBeside = plot.chartWidth > narrow;
  const nameAt = (text: string, y: number): readonly Drawn[] =>
    isBeside ? [drawnText(text, plot.right + 8, y, { fill: palette.secondary })] : [];
  const [, middle] = plot.at(limits.at(-1)?.size ?? 1, baseline);
  return [
    drawnPath(
      limits.map(({ size }) => plot.at(size, baseline)),
      { stroke: palette.ink, lineWidth: 1.5 },
    ),
    ...nameAt(`${baselineName} ${formatValue(baseline, comparison.indicator)}`, middle),
    ...englandLine(funnel, plot, palette),
    ...kinds.flatMap(({ read, dash, name }) => {
      const path = line(read);
      const [, y] = path.at(-1) ?? [0, 0];
      const isClear = Math.abs(y - middle) > 14;
      return [
        drawnPath(path, { stroke: palette.secondary, lineWidth: 1.3, lineDash: dash }),
        ...(isClear && (name === '99.8%' || Math.abs(y - middle) > 30) ? nameAt(`${name} limit`, y) : []),
      ];
    }),
  ];
}

/** England's value beside the group's own; named at the left, where the funnel is widest. */
function englandLine({ comparison, baselineName }: Funnel, plot: Plot, palette: Palette): readonly Drawn[] {
  const value = figureOf(comparison.england);
  if (value === null || baselineName === 'England') return [];
  const [, y] = plot.at(1, value);
  return [
    drawnLine([plot.left, y], [plot.right, y], { stroke: palette.england, lineWidth: 1.2, lineDash: [5, 4] }),
    drawnText(`England ${formatValue(value, comparison.indicator)}`, plot.left + 6, y - 10, {
      fill: palette.england,
      halo: palette.paper,
    }),
  ];
}

const pointNames = (points: readonly FunnelPoint[], plot: Plot, palette: Palette): readonly Drawn[] =>
  seatLabels(
    points.map(({ place, size, value, significance }) => ({
      words: place.name,
      at: plot.at(size, value),
      isFirst: place.isChosen,
      isWanted: place.isChosen || significance.endsWith('0.001'),
    })),
    plot,
    palette,
  );

export function describeFunnel(funnel: Funnel): string {
  const { points, leftOut, method, baselineName, comparison } = funnel;
  const out = points.filter(({ significance }) => significance !== 'not-significant').length;
  const left = leftOut.map(({ name, why }) => `${name} (${why})`).join(', ');
  return [
    `Funnel plot of ${points.length} places. ${out} lie outside the 95% limits, where about ${Math.round(points.length / 20)} would by chance alone.`,
    `Lines: ${method}, around ${baselineName === 'Group' ? 'the group’s own value' : `${baselineName}’s value, as a suppressed place leaves the group’s unknown`} (${formatValue(funnel.baseline, comparison.indicator)}).`,
    left === '' ? '' : `Left out: ${left}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export const marksOfFunnel = (funnel: Funnel): readonly Mark[] =>
  funnel.points.map((point, index) => ({
    words: pointWords(funnel, point).join(', '),
    series: 'values',
    index,
  }));

export function tabulateFunnel(funnel: Funnel): Table {
  const { points, comparison, leftOut, sizeName, method } = funnel;
  const { indicator, groupName, period } = comparison;
  const say = (value: number) => formatValue(value, indicator);
  const numbers = (heading: string, name: string, read: (point: FunnelPoint) => number, format = say) =>
    numberColumn(
      heading,
      name,
      points.map((point) => ({ text: format(read(point)), value: read(point) })),
    );
  const same = (text: string) => points.map(() => text);
  return tableOf(
    `${indicator.name}, ${groupName}, ${period.label}, against the limits of chance`,
    [
      textColumn(
        'Place',
        'place',
        points.map(({ place }) => place.name),
      ),
      numbers(sizeName, 'size', ({ size }) => Math.round(size), formatNumber),
      numbers(`Value (${indicator.unit})`, 'value', ({ value }) => value),
      textColumn(
        'Against the limits',
        'significance',
        points.map(({ significance }) => words[significance]),
      ),
      downloadColumn(
        'Place code',
        'place_code',
        points.map(({ place }) => place.code),
      ),
      downloadColumn('Indicator id', 'indicator_id', same(indicator.id)),
      downloadColumn('Period', 'period', same(period.label)),
      downloadColumn('Method', 'method', same(method)),
      downloadColumn('Source', 'source', same(indicator.source)),
      downloadColumn(
        'Licence',
        'licence',
        points.map(({ place }) =>
          place.observation.status.includes('illustrative') ? 'illustrative' : indicator.licence,
        ),
      ),
    ],
    [
      ...leftOut.map(({ name, why }) => `Left out: ${name}, ${why}.`),
      ...(points.some(({ place }) => place.observation.status.includes('illustrative'))
        ? [illustrativeNote]
        : []),
      ...sourceNotes(indicator),
    ],
  );
}
