import type { DraftField } from '../draft';
import type { ColumnProfile } from './column-profile';

export interface KnownColumn {
  readonly field: DraftField;
  readonly profile: ColumnProfile;
}

const isDateField = (field: DraftField): boolean => field === 'deadline' || field === 'start';
const isWordy = (field: DraftField): boolean =>
  ['action', 'update', 'kpi', 'milestone', 'priority', 'note'].includes(field);

/** How well a column without a heading fits one that has one. */
function likenessOf(found: ColumnProfile, { field, profile }: KnownColumn): number {
  if (found.fill === 0) return 0.3 * (1 - profile.fill);
  const values = [...found.values].slice(0, mostCompared);
  const shared = values.filter((value) => profile.values.has(value)).length / values.length;
  const lengths = Math.abs(Math.log((found.meanLength + 1) / (profile.meanLength + 1)));
  return (
    (isDateField(field) ? 5 * found.dates - 2 : -3 * found.dates) +
    (field === 'reference' ? 5 * found.references - 2 : -2 * found.references) +
    found.statuses * (field === 'status' ? 3 : -1) +
    found.owners * (field === 'owner' ? 2 : -1) +
    found.prose * (isWordy(field) ? 1.5 : -2) +
    shared * 4 +
    (profile.fill === 0 ? 0 : 1 - Math.min(lengths, 3) / 3) +
    (1 - Math.abs(found.fill - profile.fill)) +
    (field === 'deadline' ? 0.3 : 0)
  );
}

/** So many different values tell whether two columns hold the same things. */
const mostCompared = 100;
/** Wider tables are not fitted: their columns are taken one by one from the left. */
const mostColumns = 60;

/** A column that is always filled is not dropped from a page; one that is mostly empty may well be. */
const lossOf = ({ field, profile }: KnownColumn): number => (field === 'action' ? 10 : profile.fill * 2);

/**
 * Fits the columns of a page without a header into those of the header before it, in their order: which of those are
 * missing is told from what the cells hold. Returns the place of each column among the known ones.
 */
export function alignColumns(
  found: readonly ColumnProfile[],
  known: readonly KnownColumn[],
): readonly number[] {
  if (Math.max(found.length, known.length) > mostColumns) return found.map((_, index) => index);
  // best[i][j]: the best sum when the first i found columns are placed among the first j known ones.
  const best = Array.from({ length: found.length + 1 }, () =>
    Array.from({ length: known.length + 1 }, () => Number.NEGATIVE_INFINITY),
  );
  const placed = Array.from({ length: found.length + 1 }, () =>
    Array.from({ length: known.length + 1 }, () => false),
  );
  const at = (i: number, j: number): number => best[i]?.[j] ?? Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= found.length; i += 1) {
    for (let j = i; j <= known.length; j += 1) {
      const row = best[i] as number[];
      const here = known[j - 1];
      const column = found[i - 1];
      const skipping = i === 0 && j === 0 ? 0 : here ? at(i, j - 1) - lossOf(here) : Number.NEGATIVE_INFINITY;
      const placing = column && here ? at(i - 1, j - 1) + likenessOf(column, here) : Number.NEGATIVE_INFINITY;
      row[j] = Math.max(skipping, placing);
      (placed[i] as boolean[])[j] = placing > skipping;
    }
  }
  const places: number[] = [];
  for (let i = found.length, j = known.length; i > 0 && j > 0; j -= 1) {
    if (!placed[i]?.[j]) continue;
    places.unshift(j - 1);
    i -= 1;
  }
  return places;
}
