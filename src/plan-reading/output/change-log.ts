import type { Draft } from '../draft';

export const changeLogColumns = [
  'kind',
  'sheet',
  'row',
  'column',
  'what',
  'before',
  'after',
  'undone',
] as const;

type LogLine = Readonly<Record<(typeof changeLogColumns)[number], string | number>>;

const plain = { sheet: '', row: '', column: '', before: '', after: '', undone: '' };
const setAside: readonly string[] = ['set-aside', 'heading'];

/** Every correction, question and row set aside, and the words of every column that was left out, in the file's order. */
export function changeLog(draft: Draft): readonly LogLine[] {
  const corrections = draft.corrections.map(
    ({ sheet, row, column, what, before, after, isProposal, isUndone }) => ({
      ...{ kind: isProposal ? 'proposal' : 'correction', sheet, row, column, what, before, after },
      undone: isUndone ? 'yes' : '',
    }),
  );
  const questions = draft.questions.map(({ sheet, row, column, found, ask, answer }) => ({
    ...{ kind: 'question', sheet, row, column, what: ask, before: found, after: answer, undone: '' },
  }));
  const aside = draft.rows
    .filter(({ role }) => setAside.includes(role))
    .map(({ sheet, row, role, why, cells }) => ({
      ...{ ...plain, kind: role === 'heading' ? 'heading' : 'set aside', sheet, row, what: why },
      before: cells.filter((cell) => cell !== '').join(' | '),
    }));
  const lines: readonly LogLine[] = [...corrections, ...questions, ...aside, ...leftOut(draft)];
  const order = new Map(draft.rows.map(({ sheet, row }, index) => [`${sheet}|${row}`, index]));
  const placeOf = ({ sheet, row }: LogLine): number => order.get(`${sheet}|${row}`) ?? -1;
  return lines.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function leftOut(draft: Draft): readonly LogLine[] {
  const columns = new Map(
    draft.tables.map(({ id, columns: all }) => [id, all.filter(({ field }) => field === 'left-out')]),
  );
  return draft.rows
    .filter(({ role }) => role === 'action' || role === 'continues')
    .flatMap(({ table, sheet, row, cells }) =>
      (columns.get(table ?? '') ?? []).flatMap(({ index, heading }) => {
        const before = cells[index] ?? '';
        if (before === '') return [];
        return { ...plain, kind: 'left out', sheet, row, column: heading, what: 'column left out', before };
      }),
    );
}
