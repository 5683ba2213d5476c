import type { CustomSeriesOption } from 'echarts';
import type { Assessment } from '../../assessment/place/assessment';
import type { Target } from '../../domain/plan/plan';
import { formatShortDate } from '../../domain/time/iso-date';
import { formatWord } from '../../domain/words/word';
import type { Palette } from '../drawing/colours';
import { type Plot, pixelLayer } from '../drawing/pixel-layer';
import { lineShape, textShape } from '../drawing/pixel-shapes';

interface Level {
  readonly value: number;
  readonly words: string;
}

const levelKinds = ['threshold', 'stock', 'coverage'] as const;
const numeral = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });

/** `Target: at least 70% by 31 Dec 2016` */
function wordsOf(target: Target, value: number): string {
  const operator = target.operator === null ? '' : `${formatWord(target.operator)} `;
  const unit = target.unit.startsWith('%') ? '%' : '';
  const due = target.due.date === null ? '' : ` by ${formatShortDate(target.due.date)}`;
  return `Target: ${operator}${numeral.format(value)}${unit}${due}`;
}

/** Targets that name a level of the value itself; totals, rates a year, ranks and changes have no height here. */
export function targetLevels({ standings }: Assessment): readonly Level[] {
  return standings.flatMap(({ target }) =>
    target.value !== null && levelKinds.some((kind) => kind === target.kind)
      ? [{ value: target.value, words: wordsOf(target, target.value) }]
      : [],
  );
}

export function targetLine(assessment: Assessment, palette: Palette): readonly CustomSeriesOption[] {
  const levels = targetLevels(assessment);
  if (levels.length === 0) return [];
  const draw = (plot: Plot) =>
    levels.flatMap(({ value, words }) => {
      const [, y] = plot.at(0, value);
      const isHigh = y - plot.top < 20;
      return [
        lineShape([plot.left, y], [plot.right, y], {
          stroke: palette.target,
          lineWidth: 2,
          lineDash: [2, 4],
        }),
        textShape(words, plot.left + 6, isHigh ? y + 11 : y - 11, {
          fill: palette.target,
          halo: palette.paper,
        }),
      ];
    });
  return [
    pixelLayer(
      { id: 'targets', z: 6 },
      levels.map(({ value }) => value),
      draw,
    ),
  ];
}
