import type { EChartsOption } from 'echarts';
import { formatValue } from '../assessment/format-value';
import type { Scatter, ScatterPoint } from '../assessment/group-types';
import { sayValue } from '../assessment/say-value';
import { isAbsent } from '../domain/absence';
import type { Observation } from '../domain/observation';
import type { Palette } from './colours';
import { drawnLine, drawnText, wrapped } from './drawn';
import { frame } from './frame';
import { narrow } from './line-names';
import type { Mark } from './mark';
import { type Drawn, overlay, type Plot } from './overlay';
import { seatLabels } from './seat-labels';
import { illustrativeNote, licenceOf } from './status-words';
import { downloadColumn, numberColumn, type Table, tableOf, textColumn } from './table';
import { markTooltip } from './tooltip';
import { acrossAxis, valueAxis } from './value-axis';
import { isHollow } from './values-line';

const figure = ({ value }: Observation): number => (isAbsent(value) ? Number.NaN : value);

const pointWords = ({ across, up }: Scatter, point: ScatterPoint): readonly string[] => [
  point.name,
  `${across.indicator.name}: ${sayValue(figure(point.across), across.indicator)}, ${across.period.label}`,
  `${up.indicator.name}: ${sayValue(figure(point.up), up.indicator)}, ${up.period.label}`,
];

/** Two indicators in the same places; England and the middle of the group as crossed lines. */
export function scatterPlot(scatter: Scatter, palette: Palette): EChartsOption {
  const { points, across, up } = scatter;
  const room = (left: number, right: number) => ({ grid: { left, right, top: 66, bottom: 62 } });
  const named = points.length <= 12;
  return {
    baseOption: {
      ...frame(palette),
      xAxis: {
        ...(acrossAxis(across.indicator, palette) as object),
        name: `${across.indicator.unit}`,
        nameGap: 34,
      },
      yAxis: { ...(valueAxis(up.indicator, false, palette) as object), name: '' },
      tooltip: markTooltip((_, index) => {
        const point = points[index];
        return point
          ? pointWords(scatter, point)
              .flatMap((line) => wrapped(line, 320))
              .join('\n')
          : '';
      }, palette),
      series: [
        overlay('lines', 2, [], (plot) => lines(scatter, plot, palette)),
        {
          id: 'values',
          type: 'scatter',
          z: 5,
          data: points.map((point) => {
            const color = point.isChosen ? palette.chosen : palette.others;
            const hollow = isHollow(point.across) || isHollow(point.up);
            return {
              value: [figure(point.across), figure(point.up)],
              symbolSize: point.isChosen ? 14 : 10,
              itemStyle: {
                color: hollow ? palette.paper : color,
                borderColor: color,
                borderWidth: hollow ? 2 : 0,
              },
            };
          }),
        },
        overlay('names', 6, [], (plot) =>
          seatLabels(
            points.map((point) => ({
              words: point.name,
              at: plot.at(figure(point.across), figure(point.up)),
              isFirst: point.isChosen,
              isWanted: point.isChosen || named || isExtreme(point, points),
            })),
            plot,
            palette,
          ),
        ),
      ],
    },
    media: [{ query: { maxWidth: narrow }, option: room(56, 20) }, { option: room(70, 60) }],
  } as EChartsOption;
}

/** The ends of either axis are named, for they are what readers ask about. */
function isExtreme(point: ScatterPoint, points: readonly ScatterPoint[]): boolean {
  return [(one: ScatterPoint) => figure(one.across), (one: ScatterPoint) => figure(one.up)].some((read) => {
    const values = points.map(read);
    return read(point) === Math.max(...values) || read(point) === Math.min(...values);
  });
}

function lines({ england, middle, up }: Scatter, plot: Plot, palette: Palette): readonly Drawn[] {
  const cross = (at: Scatter['england'], words: string, stroke: string, lineDash: readonly number[]) => {
    if (!at) return [];
    const [x, y] = plot.at(at.across, at.up);
    return [
      drawnLine([x, plot.top], [x, plot.bottom], { stroke, lineWidth: 1.2, lineDash }),
      drawnLine([plot.left, y], [plot.right, y], { stroke, lineWidth: 1.2, lineDash }),
      drawnText(words, Math.min(x + 4, plot.right - 60), plot.top - 8, { fill: palette.secondary }),
    ];
  };
  const title = wrapped(`${up.indicator.name}, ${up.indicator.unit}`, plot.chartWidth - 30).slice(0, 2);
  return [
    ...title.map((line, at) => drawnText(line, 12, 14 + at * 18, { fill: palette.secondary })),
    ...cross(middle, 'Middle', palette.region, []),
    ...cross(england, 'England', palette.england, [5, 4]),
  ];
}

export function describeScatter({ points, england, middle, warning, across, up, leftOut }: Scatter): string {
  return [
    `Scatter of ${points.length} places: across, ${across.indicator.name}; up, ${up.indicator.name}.`,
    england ? 'Dashed lines are England.' : '',
    middle ? 'Grey lines are the middle values of the places drawn.' : '',
    leftOut.length === 0 ? '' : `Not drawn: ${leftOut.map(({ name }) => name).join(', ')}.`,
    warning,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export const marksOfScatter = (scatter: Scatter): readonly Mark[] =>
  scatter.points.map((point, index) => ({
    words: pointWords(scatter, point).join(', '),
    series: 'values',
    index,
  }));

export function tabulateScatter(scatter: Scatter): Table {
  const { points, across, up, groupName, leftOut, warning } = scatter;
  const numbers = (side: 'across' | 'up') =>
    numberColumn(
      `${scatter[side].indicator.name} (${scatter[side].indicator.unit}), ${scatter[side].period.label}`,
      side === 'across' ? 'value_across' : 'value_up',
      points.map((point) => ({
        text: formatValue(figure(point[side]), scatter[side].indicator),
        value: figure(point[side]),
      })),
    );
  return tableOf(
    `${across.indicator.name} against ${up.indicator.name}, ${groupName}`,
    [
      textColumn(
        'Place',
        'place',
        points.map(({ name }) => name),
      ),
      numbers('across'),
      numbers('up'),
      downloadColumn(
        'Place code',
        'place_code',
        points.map(({ code }) => code),
      ),
      downloadColumn(
        'Licence',
        'licence',
        points.map(
          (point) => `${licenceOf(point.across, across.indicator)}; ${licenceOf(point.up, up.indicator)}`,
        ),
      ),
      downloadColumn(
        'Sources',
        'sources',
        points.map(() => `${across.indicator.source}; ${up.indicator.source}`),
      ),
    ],
    [
      warning,
      ...leftOut.map(({ name, why }) => `Not drawn: ${name}, ${why}.`),
      ...(scatter.isIllustrative ? [illustrativeNote] : []),
    ],
  );
}
