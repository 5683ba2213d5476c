import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, type Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import { type CannotSay, cannotSay } from '../../domain/judgement';
import type { Period } from '../../domain/time/period';
import { countOf, verbFor } from '../../domain/words/number-words';
import { summarise } from '../../statistics/ranks/percentiles';
import type { Comparison } from '../place/comparison';
import { briefly, type Finding, firstThatFits, sentences } from '../words/heading';
import type { Matrix, MatrixRow } from './matrix';

/** Five numbers of a group's values. */
export interface Spread {
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
  /** How many places have a value. */
  readonly of: number;
}

export interface SpineRow {
  readonly indicator: Indicator;
  readonly period: Period;
  /** The chosen place's figure; its value may be absent, with the reason. */
  readonly observation: Observation;
  readonly comparison: Comparison | CannotSay;
  readonly spread: Spread | CannotSay;
  readonly england: Observation | null;
  /** Which end of the spread stands on the left: the worse one where the indicator has one, else the lower one. */
  readonly left: 'lower' | 'higher';
}

/** One place in the spread of its group, an indicator in each row. */
export interface Spine extends Finding {
  readonly placeName: string;
  readonly groupName: string;
  readonly rows: readonly SpineRow[];
  readonly isIllustrative: boolean;
}

/** One place of a matrix in the spread of its group, an indicator in each row. null: the place is not in the group. */
export function spineOf(matrix: Matrix, code: string): Spine | null {
  const index = matrix.localities.findIndex((one) => one.code === code);
  const place = matrix.localities[index];
  if (!place) return null;
  const all = matrix.rows.flatMap((row) => rowOf(row, index) ?? []);
  // Too few places for a spread: such a row would be words alone.
  const rows = all.filter(({ spread }) => !('kind' in spread));
  const shown = new Set(rows.map(({ indicator }) => indicator.id));
  const spine = {
    placeName: place.name,
    groupName: matrix.groupName,
    rows,
    isIllustrative: matrix.rows.some(
      ({ indicator, cells }) =>
        shown.has(indicator.id) && cells.some(({ observation }) => isIllustrative(observation)),
    ),
  };
  return { ...spine, ...saySpine(spine, all) };
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

/** Where the place stands on the rows that are drawn; below it the rows that are not, so that the numbers add up. */
function saySpine(
  { placeName, groupName, rows }: Omit<Spine, keyof Finding>,
  all: readonly SpineRow[],
): Finding {
  const placed = rows.filter(({ observation: { value } }) => !isAbsent(value));
  const few = all.length - rows.length;
  const empty = rows.length - placed.length;
  const real = placed.filter(({ observation }) => !isIllustrative(observation));
  const judged = (...words: readonly string[]) =>
    real.filter(({ comparison }) => comparison.kind === 'comparison' && words.includes(comparison.judgement))
      .length;
  const some = `${placed.length} of ${countOf(all.length, 'indicator')} placed`;
  const [better, similar, worse] = [judged('best', 'better'), judged('similar'), judged('worse', 'worst')];
  const compared = `better than England on ${better}, similar on ${similar}, worse on ${worse}`;
  const rest = real.length - better - similar - worse;
  const invented = placed.length - real.length;
  const subject = `${placeName} in the spread of ${briefly(groupName)}`;
  const finding =
    placed.length === 0
      ? `${placeName}: no figure can be placed in the spread of ${briefly(groupName)}.`
      : firstThatFits(`${subject}: ${compared}.`, `${placeName}: ${compared}.`);
  const left = [
    ...(few > 0 ? [`${few} with figures in too few places for a spread`] : []),
    ...(empty > 0 ? [`${empty} without a figure of ${placeName}`] : []),
  ];
  return {
    finding,
    detail: sentences(
      `${subject}: ${some}`,
      rest > 0 ? `${rest} of them cannot be judged against England` : '',
      invented > 0 ? `${invented} of them ${verbFor(invented, 'are')} illustrative and not counted` : '',
      left.length === 0 ? '' : `not placed: ${left.join(', ')}`,
    ),
  };
}
