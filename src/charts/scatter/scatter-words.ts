import type { Scatter, ScatterPoint } from '../../assessment/groups/scatter';
import { formatValue } from '../../assessment/words/format-value';
import { sayValue } from '../../assessment/words/say-value';
import { countOf, startWithSmall } from '../../domain/words/number-words';
import type { ReadableMark } from '../marks/readable-mark';
import { statusWords } from '../tables/status-words';
import { scatterFigure } from './scatter-points';

const sides = ['across', 'up'] as const;

/** What the tooltip says of a point. All of it stands in the table too. */
export const scatterPointLines = (scatter: Scatter, point: ScatterPoint): readonly string[] => [
  point.name,
  ...sides.map((side) => {
    const { indicator, period } = scatter[side];
    const status = statusWords(point[side]);
    const said = `${indicator.name}: ${sayValue(scatterFigure(point[side]), indicator)}, ${period.label}`;
    return status === '' ? said : `${said} (${status})`;
  }),
];

/** The points in words: what lies on each side, the chosen place, the crossed lines, who is missing, and the warning. */
export function describeScatter(scatter: Scatter): string {
  const { points, england, middle, warning, leftOut, groupName, isIllustrative } = scatter;
  const measured = (side: (typeof sides)[number]) => {
    const { indicator, period } = scatter[side];
    return `${startWithSmall(indicator.name)} (${[indicator.unit, period.label].join(', ')})`;
  };
  const both = (at: { readonly across: number; readonly up: number }) =>
    `${formatValue(at.across, scatter.across.indicator)} across and ${formatValue(at.up, scatter.up.indicator)} up`;
  return [
    `Scatter of ${countOf(points.length, 'place')}, ${groupName}: across, ${measured('across')}; up, ${measured('up')}.`,
    ...points.flatMap(({ name, isChosen, across, up }) =>
      isChosen ? [`${name} is at ${both({ across: scatterFigure(across), up: scatterFigure(up) })}.`] : [],
    ),
    england ? `Dashed lines cross at England’s figures, ${both(england)}.` : '',
    middle ? `Grey lines cross at the middle of ${countOf(points.length, 'place')}, ${both(middle)}.` : '',
    leftOut.length === 0
      ? ''
      : `Not drawn: ${leftOut.map(({ name, why }) => `${name} (${why})`).join(', ')}.`,
    isIllustrative ? 'Hollow points are illustrative.' : '',
    warning,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export const marksOfScatter = (scatter: Scatter): readonly ReadableMark[] =>
  scatter.points.map((point, index) => ({
    words: scatterPointLines(scatter, point).join(', '),
    series: 'values',
    index,
  }));
