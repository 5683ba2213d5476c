import type { EChartsOption } from 'echarts';
import type { Matrix, MatrixRow } from '../../assessment/groups/matrix';
import { formatValue } from '../../assessment/words/format-value';
import { figureOf } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import { frame } from '../drawing/frame';
import { keyHeight, keyShapes } from '../drawing/key';
import type { PixelShape } from '../drawing/pixel-layer';
import { boxShape, lineShape, textShape, widthOf, wrapped } from '../drawing/pixel-shapes';
import { staged } from '../drawing/stage';
import { comparisonMarkShape } from '../marks/comparison-mark';
import { isDrawnWithBenchmarks } from '../trend/trend-rows';
import { type HeatMapCell, type HeatMapCells, heatMapCells } from './heat-map-cell';
import { heatMapKey, illustrativeFrame } from './heat-map-key';

const [margin, nameWidth, englandWidth, lineHeight] = [10, 280, 76, 17] as const;
/** Beyond so many places there is room for the marks alone. */
const roomy = 10;

const cellWidth = ({ localities }: Matrix): number => (localities.length <= roomy ? 78 : 26);

/** Pixels that all places need side by side: the file is as wide as it must be. */
export const heatMapWidth = (matrix: Matrix): number =>
  Math.max(700, 2 * margin + nameWidth + englandWidth + matrix.localities.length * cellWidth(matrix));

const nameLines = ({ indicator, period }: MatrixRow): readonly string[] => [
  ...wrapped(indicator.name, nameWidth - 20),
  ...wrapped(indicator.unit === '' ? period.label : `${indicator.unit}, ${period.label}`, nameWidth - 20),
];

const rowHeight = (row: MatrixRow): number => Math.max(1, nameLines(row).length) * lineHeight + 10;

/** Names stand on end where columns are narrow. */
const headHeight = (matrix: Matrix): number =>
  cellWidth(matrix) < 60
    ? Math.max(70, ...matrix.localities.map(({ name }) => widthOf(name, 'bold') + 16))
    : Math.max(1, ...matrix.localities.map(({ name }) => wrapped(name, cellWidth(matrix) - 6).length)) *
        lineHeight +
      12;

interface Layout {
  readonly tops: readonly number[];
  readonly headTop: number;
  readonly height: number;
}

function lay(matrix: Matrix, cells: HeatMapCells, palette: Palette): Layout {
  const headTop = keyHeight(heatMapKey(cells, palette), heatMapWidth(matrix) - 2 * margin) + 8;
  let y = headTop + headHeight(matrix);
  const tops = matrix.rows.map((row) => {
    const top = y;
    y += rowHeight(row);
    return top;
  });
  return { tops, headTop, height: y + margin };
}

export const heatMapHeight = (matrix: Matrix, palette: Palette): number =>
  Math.ceil(lay(matrix, heatMapCells(matrix), palette).height);

/** Indicators by places, for a file: on the page the heat map is a table of its own. */
export function heatMapPicture(matrix: Matrix, palette: Palette): EChartsOption {
  const cells = heatMapCells(matrix);
  const { tops, headTop, height } = lay(matrix, cells, palette);
  const width = heatMapWidth(matrix);
  const head = () => [
    ...keyShapes(heatMapKey(cells, palette), [margin, 2], width - 2 * margin, palette.ink),
    ...heading(matrix, headTop + headHeight(matrix), palette),
    ...chosenColumns(matrix, headTop, height, palette),
  ];
  return {
    ...frame(palette),
    series: [
      staged({ id: 'values', z: 2, count: matrix.rows.length }, (index) => {
        const row = matrix.rows[index];
        return row
          ? drawnRow(matrix, { row, cells: cells[index] ?? [], top: tops[index] ?? 0 }, palette)
          : [];
      }),
      staged({ id: 'head', z: 3, count: 1 }, head, true),
    ],
  } as EChartsOption;
}

const columnX = (matrix: Matrix, index: number): number =>
  margin + nameWidth + englandWidth + (index + 0.5) * cellWidth(matrix);

function heading(matrix: Matrix, bottom: number, palette: Palette): readonly PixelShape[] {
  const isOnEnd = cellWidth(matrix) < 60;
  const names = matrix.localities.flatMap(({ name, isChosen }, index) => {
    const style = {
      fill: isChosen ? palette.chosen : palette.ink,
      weight: isChosen ? 'bold' : 'normal',
    } as const;
    const x = columnX(matrix, index);
    if (isOnEnd) return [{ ...textShape(name, x, bottom - 6, style), rotation: Math.PI / 2 }];
    const lines = wrapped(name, cellWidth(matrix) - 6);
    return lines.map((line, order) =>
      textShape(line, x, bottom - 8 - (lines.length - order - 0.5) * lineHeight, {
        ...style,
        align: 'center',
      }),
    );
  });
  const england = textShape('England', margin + nameWidth + englandWidth - 14, bottom - 16, {
    fill: palette.ink,
    align: 'right',
  });
  return [...names, england];
}

/** A dark outline around each chosen place's column. */
const chosenColumns = (
  matrix: Matrix,
  top: number,
  height: number,
  palette: Palette,
): readonly PixelShape[] =>
  matrix.localities.flatMap(({ isChosen }, index) =>
    isChosen
      ? [
          boxShape(
            [columnX(matrix, index) - cellWidth(matrix) / 2, top],
            [cellWidth(matrix), height - top - margin],
            {
              fill: 'none',
              stroke: palette.chosen,
              lineWidth: 2.5,
            },
          ),
        ]
      : [],
  );

function drawnRow(
  matrix: Matrix,
  {
    row,
    cells,
    top,
  }: { readonly row: MatrixRow; readonly cells: readonly HeatMapCell[]; readonly top: number },
  palette: Palette,
): readonly PixelShape[] {
  const lines = nameLines(row);
  const names = wrapped(row.indicator.name, nameWidth - 20).length;
  const y = top + rowHeight(row) / 2;
  const england = isDrawnWithBenchmarks(row) ? figureOf(row.england) : null;
  return [
    lineShape([margin, top], [heatMapWidth(matrix) - margin, top], { stroke: palette.rule, lineWidth: 1 }),
    ...lines.map((line, index) =>
      textShape(line, margin, top + 5 + (index + 0.5) * lineHeight, {
        fill: index < names ? palette.ink : palette.secondary,
      }),
    ),
    ...(england === null
      ? []
      : [
          textShape(formatValue(england, row.indicator), margin + nameWidth + englandWidth - 14, y, {
            fill: palette.ink,
            align: 'right',
          }),
        ]),
    ...cells.flatMap((cell, index) =>
      drawnCell(cell, [columnX(matrix, index), y], cellWidth(matrix) >= 60, palette),
    ),
  ];
}

function drawnCell(
  { shape, role, figure, isIllustrative }: HeatMapCell,
  [x, y]: readonly [number, number],
  isRoomy: boolean,
  palette: Palette,
): readonly PixelShape[] {
  if (shape === null || role === 'absent')
    return [textShape(figure, x, y, { fill: palette.secondary, align: 'center' })];
  const markX = isRoomy ? x + 27 : x;
  return [
    ...(isRoomy ? [textShape(figure, x + 12, y, { fill: palette.ink, align: 'right' })] : []),
    ...(isIllustrative ? [boxShape([markX - 10, y - 10], [20, 20], illustrativeFrame(palette))] : []),
    comparisonMarkShape({ shape, role }, [markX, y], 13, palette),
  ];
}
