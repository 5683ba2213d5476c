import type { EChartsOption } from 'echarts';
import type { Spine } from '../../assessment/groups/spine';
import type { Palette } from '../drawing/colours';
import { frame } from '../drawing/frame';
import { boxKey, type KeyItem, keyHeight, keyShapes, lineKey } from '../drawing/key';
import type { PixelShape } from '../drawing/pixel-layer';
import { boxShape, lineShape, textShape } from '../drawing/pixel-shapes';
import { forStage, staged } from '../drawing/stage';
import { markTooltip } from '../drawing/tooltip';
import { comparisonMarkShape } from '../marks/comparison-mark';
import { spineBarShapes, spreadStyles } from './spine-bar';
import { laySpine, type SpineLine, type SpineRowLayout, spineLineHeight, spineMargin } from './spine-layout';
import { spineCentre } from './spine-scale';
import { spineLines } from './spine-words';

const keyTop = 4;

function keyOf({ groupName, rows }: Spine, palette: Palette): readonly KeyItem[] {
  const styles = spreadStyles(palette);
  const middle: KeyItem = {
    words: 'middle place',
    width: 6,
    sign: (x, y) => [lineShape([x + 3, y - 9], [x + 3, y + 9], styles.middle)],
  };
  const isAny = rows.some(({ spread }) => !('kind' in spread));
  if (!isAny) return [];
  const hasEngland = rows.some((row) => spineCentre(row)?.name === 'England');
  return [
    boxKey(`lowest to highest, ${groupName}`, styles.whole),
    boxKey('middle half of places', styles.middleHalf),
    middle,
    ...(hasEngland ? [lineKey('England', styles.england)] : []),
  ];
}

const keyBottom = (spine: Spine, width: number, palette: Palette): number =>
  keyTop + keyHeight(keyOf(spine, palette), width - 2 * spineMargin) + 6;

/** Pixels that the rows need: more on a phone, where name, figure and bar stand one below the other. */
export const spineHeight = (spine: Spine, palette: Palette, width = 900): number =>
  Math.max(80, Math.ceil(laySpine(spine, width, keyBottom(spine, width, palette)).height));

/** A row for each indicator, each on a scale of its own: where the place lies in the spread of its group. */
export function spineChart(spine: Spine, palette: Palette): EChartsOption {
  const layout = forStage((width) => laySpine(spine, width, keyBottom(spine, width, palette)));
  const words = spine.rows.map((row) => spineLines(spine, row).join('\n'));
  return {
    ...frame(palette),
    tooltip: markTooltip((_, index) => words[index] ?? '', palette),
    series: [
      staged({ id: 'values', z: 2, count: spine.rows.length }, (index, stage) => {
        const { rows, across } = layout(stage);
        const row = rows[index];
        return row ? drawnRow(row, across, stage.width, palette) : [];
      }),
      staged(
        { id: 'key', z: 3, count: 1 },
        (_, { width }) =>
          spine.rows.length === 0
            ? [textShape('No figure can be shown', width / 2, 40, { fill: palette.ink, align: 'center' })]
            : keyShapes(keyOf(spine, palette), [spineMargin, keyTop], width - 2 * spineMargin, palette.ink),
        true,
      ),
    ],
  } as EChartsOption;
}

function drawnRow(
  { row, ends, top, bottom, name, value, valueAt, bar }: SpineRowLayout,
  across: readonly [number, number],
  width: number,
  palette: Palette,
): readonly PixelShape[] {
  const [left, right] = across;
  const endsY = bar - (left > width / 3 ? 34 : 22);
  const bold = { fill: palette.ink, weight: 'bold' } as const;
  return [
    boxShape([0, top], [width, bottom - top], { fill: 'transparent' }),
    lineShape([spineMargin, top], [width - spineMargin, top], { stroke: palette.rule, lineWidth: 1 }),
    ...written(name, spineMargin, valueTop(top), palette),
    ...written(value, valueAt[0], valueAt[1], palette),
    ...spineBarShapes(row, { across, bar, top: bar - 16, bottom: bottom - 2 }, palette),
    ...(ends
      ? [
          textShape(`← ${ends.left}`, left, endsY, bold),
          textShape(`${ends.right} →`, right, endsY, { ...bold, align: 'right' }),
        ]
      : []),
  ];
}

const valueTop = (top: number): number => top + 9;

const written = (
  lines: readonly SpineLine[],
  x: number,
  top: number,
  palette: Palette,
): readonly PixelShape[] =>
  lines.flatMap(({ text, weight, isQuiet, mark }, index) => {
    const y = top + (index + 0.5) * spineLineHeight;
    const fill = isQuiet ? palette.secondary : palette.ink;
    const isIndented = mark !== null || lines.slice(0, index).some((one) => one.mark !== null);
    return [
      ...(mark ? [comparisonMarkShape(mark, [x + 7, y], 13, palette)] : []),
      textShape(text, isIndented ? x + 20 : x, y, { fill, weight }),
    ];
  });
