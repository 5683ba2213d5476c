import type { Matrix } from '../../assessment/groups/matrix';
import { countOf, listWords } from '../../domain/words/number-words';
import { roleOf } from './heat-map-cell';

/** What the marks mean and how many there are of each; the message itself is the matrix's finding. */
export function describeHeatMap(matrix: Matrix): string {
  const { rows, localities, groupName } = matrix;
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const role = roleOf(cell);
      counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  }
  const of = (...roles: readonly string[]) => roles.reduce((sum, role) => sum + (counts.get(role) ?? 0), 0);
  const said = [
    [of('best', 'better'), 'better'],
    [of('similar'), 'similar'],
    [of('worse', 'worst'), 'worse'],
    [of('lower', 'much-lower'), 'lower without a judgement'],
    [of('higher', 'much-higher'), 'higher without a judgement'],
    [of('not-compared'), 'not compared'],
    [of('absent'), 'without a figure'],
  ] as const;
  const parts = said.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  return [
    `Grid of ${countOf(rows.length, 'indicator')}, a row each, by ${countOf(localities.length, 'place')}, a column each: ${groupName}. A mark says how each figure compares, by shape and colour.`,
    parts.length === 0 ? 'There is no figure to show.' : `Of the cells, ${listWords(parts)}.`,
    matrix.isIllustrative ? 'Marks in dashed frames are illustrative.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
