import type { DraftField } from '../draft';
import type { ColumnProfile } from './column-profile';

type Column = ColumnProfile & { readonly index: number };

/**
 * What columns hold when no header is anywhere: told from dates, references, status words, owners and prose. null: none
 * of them reads like actions.
 */
export function guessColumns(profiles: readonly ColumnProfile[]): readonly DraftField[] | null {
  const fields = new Map<number, DraftField>();
  const columns: readonly Column[] = profiles.map((profile, index) => ({ ...profile, index }));
  const free = () => columns.filter(({ index, fill }) => fill > 0 && !fields.has(index));
  const take = (field: DraftField, column: Column | undefined) => {
    if (column) fields.set(column.index, field);
  };
  const most = (value: (column: Column) => number, least: number) =>
    free()
      .filter((column) => value(column) >= least)
      .toSorted((one, other) => value(other) - value(one))
      .at(0);

  const dated = free().filter(({ dates, prose }) => dates >= 0.5 && prose < 0.3);
  take('deadline', dated.at(-1));
  if (dated.length > 1) take('start', dated.at(0));
  take(
    'reference',
    most(({ references }) => references, 0.6),
  );
  take(
    'status',
    most(({ statuses }) => statuses, 0.5),
  );
  const action = most(
    ({ fill, variety, prose, meanLength }) =>
      fill < 0.5 || meanLength < 18
        ? 0
        : fill * variety * (0.5 + prose) * Math.sqrt(Math.min(meanLength, 200)),
    0.1,
  );
  if (!action) return null;
  take('action', action);
  take(
    'owner',
    most(({ owners, prose }) => (prose > 0.3 ? 0 : owners), 0.3),
  );
  if (![...fields.values()].includes('owner')) {
    take(
      'owner',
      most(({ variety, meanLength, fill }) => (meanLength < 40 ? fill * (1.1 - variety) : 0), 0.05),
    );
  }
  take(
    'priority',
    free().find(({ index, variety }) => index < action.index && variety < 0.8),
  );
  take(
    'update',
    free()
      .filter(({ index, prose }) => index > action.index && prose > 0.2)
      .at(-1),
  );
  return profiles.map(({ fill }, index) => fields.get(index) ?? (fill === 0 ? 'left-out' : 'note'));
}
