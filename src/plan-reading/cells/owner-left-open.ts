import { question, type Reading } from '../reading';
import type { Entry } from '../rows/entry';
import { columnsOf } from '../tables/table';

/** An action without an owner, under one that has some: the cell may span both rows, or nobody may own it. It is asked. */
export function* askForOwner(
  entry: Entry,
  above: { readonly entry: Entry; readonly owners: readonly string[] } | null,
): Reading<readonly string[]> {
  const { table, line } = entry;
  const [column] = table ? columnsOf(table, 'owner') : [];
  if (!column || !above || above.entry.table !== table || above.owners.length === 0) return [];
  const { answer } = yield question(
    { line, column: column.column },
    {
      found: '',
      ask: 'Who owns it? The cell is empty.',
      options: [
        { value: 'as-above', label: `As in the row above: ${above.owners.join('; ')}` },
        { value: 'nobody', label: 'Nobody is named' },
      ],
    },
  );
  return answer === 'as-above' ? above.owners : [];
}
