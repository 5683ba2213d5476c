import type { Operator } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import { endOf } from './target-case';
import type { Standing } from './verdict';

/**
 * Of the levels that a plan sets, the one in force on a day: the next to fall due; where none is to come, one without a
 * date; where all are past, the last, which still has to be kept. One whose time has not begun is not in force. Of two for
 * the same day the more demanding one counts. The order in which they are given changes nothing.
 */
export function inForce(standings: readonly Standing[], day: IsoDate): Standing | null {
  const begun = standings.filter(({ target: { windowStart } }) => windowStart === null || windowStart <= day);
  const ends = begun
    .map(({ target }) => endOf(target))
    .filter((end) => end !== null)
    .toSorted();
  const isUndated = begun.length > ends.length;
  const end = ends.find((one) => one >= day) ?? (isUndated ? null : (ends.at(-1) ?? null));
  return begun.filter(({ target }) => endOf(target) === end).toSorted(byDemand)[0] ?? null;
}

const operators: readonly (Operator | null)[] = ['at-least', 'above', 'at-most', 'below', 'exactly', null];

/** By operator, then the higher of two least levels and the lower of two greatest ones, then by id. */
function byDemand(
  { target: one, needed }: Standing,
  { target: other, needed: otherNeeded }: Standing,
): number {
  const rank = operators.indexOf(one.operator) - operators.indexOf(other.operator);
  const wantsLess = one.operator === 'at-most' || one.operator === 'below';
  const further = ((needed ?? 0) - (otherNeeded ?? 0)) * (wantsLess ? 1 : -1);
  return rank || further || one.id.localeCompare(other.id);
}
