import { isAbsent } from '../domain/absence';
import { cannotSay } from '../domain/judgement';
import { summarise } from '../statistics/percentiles';
import type { Matrix, MatrixRow, Spine, SpineRow } from './group-types';
import { countOf } from './number-words';

/** One place of a matrix in the spread of its group, an indicator in each row. null: the place is not in the group. */
export function spineOf(matrix: Matrix, code: string): Spine | null {
  const index = matrix.localities.findIndex((one) => one.code === code);
  const place = matrix.localities[index];
  if (!place) return null;
  const all = matrix.rows.flatMap((row) => rowOf(row, index) ?? []);
  // Too few places for a spread: such a row would be words alone.
  const rows = all.filter(({ spread }) => !('kind' in spread));
  const spine = {
    placeName: place.name,
    groupName: matrix.groupName,
    rows,
    isIllustrative: matrix.isIllustrative,
  };
  return { ...spine, finding: saySpine(spine, all.length - rows.length) };
}

function rowOf({ indicator, period, england, cells }: MatrixRow, index: number): SpineRow | null {
  const cell = cells[index];
  if (!cell) return null;
  const values = cells.flatMap(({ observation: { value } }) => (isAbsent(value) ? [] : [value]));
  const summary = summarise(values);
  return {
    indicator,
    period,
    observation: cell.observation,
    comparison: cell.comparison,
    spread: summary
      ? { ...summary, of: values.length }
      : cannotSay(
          `a spread needs four places with a figure, and ${countOf(values.length, 'place')} ${values.length === 1 ? 'has' : 'have'} one`,
        ),
    england,
    left: indicator.polarity === 'lower' ? 'higher' : 'lower',
  };
}

function saySpine({ placeName, groupName, rows }: Omit<Spine, 'finding'>, without: number): string {
  const placed = rows.flatMap(({ observation: { value }, spread }) =>
    isAbsent(value) || 'kind' in spread ? [] : [spread],
  );
  if (placed.length === 0) return `${placeName}: no figure can be placed in the spread of ${groupName}.`;
  const judged = rows.filter(({ comparison }) => comparison.kind === 'comparison');
  const say = (words: readonly string[], name: string) => {
    const count = judged.filter(
      ({ comparison }) => comparison.kind === 'comparison' && words.includes(comparison.judgement),
    ).length;
    return `${name} than England on ${count}`;
  };
  const compared = `${say(['best', 'better'], 'better')} and ${say(['worse', 'worst'], 'worse')}`;
  return `${placeName} in the spread of ${groupName}: ${countOf(placed.length, 'indicator')} placed; ${compared}${without === 0 ? '' : `; ${without} have too few figures for a spread`}.`;
}
