import type { Matrix, MatrixCell, MatrixRow } from '../../assessment/groups/matrix';
import type { Comparison } from '../../assessment/place/comparison';
import { formatValue } from '../../assessment/words/format-value';
import { sayInterval, sayValue } from '../../assessment/words/say-value';
import { absenceMark, isAbsent } from '../../domain/figures/absence';
import { figureOf, isIllustrative } from '../../domain/figures/observation';
import type { CannotSay } from '../../domain/judgement';
import { comparisonMark, type MarkRole } from '../marks/comparison-mark';
import type { ShapeName } from '../marks/shapes';
import { comparisonWords } from '../tables/place-words';

/** What a cell shows and what it says. */
export interface HeatMapCell {
  /** null: the letters of `figure` are the mark. */
  readonly shape: ShapeName | null;
  readonly role: MarkRole | 'absent';
  /** The value as it is read, or the letter mark of its absence. */
  readonly figure: string;
  /** To be drawn hollow or hatched. */
  readonly isIllustrative: boolean;
  /** `Barnet, 2.9 per 100,000 people, 2018–20: better than England (7.6), 95% interval 1.4 to 5.0` */
  readonly words: string;
}

/** England's figure as it is read, once for each row. */
const englandFigures = new WeakMap<MatrixRow, string>();

function englandOf(row: MatrixRow): string {
  const known = englandFigures.get(row);
  if (known !== undefined) return known;
  const value = figureOf(row.england);
  const figure = value === null ? '' : ` (${formatValue(value, row.indicator)})`;
  englandFigures.set(row, figure);
  return figure;
}

function comparedWords(comparison: Comparison | CannotSay, word: string, row: MatrixRow): string {
  if (comparison.kind === 'cannot-say') return `not compared: ${comparison.because}`;
  const { benchmark, benchmarkName } = comparison;
  if (benchmark === null) return comparisonWords(comparison);
  const figure = benchmark === row.england ? englandOf(row) : '';
  return `${word} ${word === 'similar' ? 'to' : 'than'} ${benchmarkName}${figure}`;
}

/** What a cell's mark stands for, where nothing more is asked. */
export const roleOf = ({ observation, comparison }: MatrixCell): HeatMapCell['role'] =>
  isAbsent(observation.value) ? 'absent' : comparisonMark(comparison).role;

/** Reads a cell of the matrix, of the place so named: nothing is decided here that the matrix does not hold. */
export function heatMapCell(cell: MatrixCell, row: MatrixRow, name: string): HeatMapCell {
  const { observation, comparison } = cell;
  const { indicator, period } = row;
  const { value } = observation;
  if (isAbsent(value)) {
    const figure = absenceMark(value.absent);
    return {
      shape: null,
      role: 'absent',
      figure,
      isIllustrative: false,
      words: `${name}, ${period.label}: ${figure} ${value.why}`,
    };
  }
  const { shape, role, word } = comparisonMark(comparison);
  const isInvented = isIllustrative(observation);
  const interval = sayInterval(observation, indicator);
  return {
    shape,
    role,
    figure: formatValue(value, indicator),
    isIllustrative: isInvented,
    words: `${name}, ${sayValue(value, indicator)}, ${period.label}: ${comparedWords(comparison, word, row)}${interval === '' ? '' : `, ${interval}`}${isInvented ? ', illustrative' : ''}`,
  };
}

/** In the order of the matrix's rows and localities. */
export type HeatMapCells = readonly (readonly HeatMapCell[])[];

const readings = new WeakMap<Matrix, HeatMapCells>();

/** All cells, read once for each matrix. */
export function heatMapCells(matrix: Matrix): HeatMapCells {
  const known = readings.get(matrix);
  if (known) return known;
  const { rows, localities } = matrix;
  const cells = rows.map((row) =>
    row.cells.map((cell, index) => heatMapCell(cell, row, localities[index]?.name ?? '')),
  );
  readings.set(matrix, cells);
  return cells;
}
