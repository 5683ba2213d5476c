import { type CellPlace, correction, type Reading } from '../reading';
import type { DividedAction, HeadedAction } from '../rows/action-stages';
import { cellsOfField, type Entry } from '../rows/entry';
import { columnsOf, hasField, type PlanTable } from '../tables/table';
import { plainKey } from './cell-text';

/** The heading that each action serves: its own cell, the one above it in a column of headings, or the heading above. */
export function* readPriorities(actions: readonly DividedAction[]): Reading<readonly HeadedAction[]> {
  const spellings = new Map<string, string>();
  const isSheetPriority = sheetPriorities(actions);
  let above: { readonly table: PlanTable | null; readonly text: string; readonly levels: Levels } | null =
    null;
  const priorityOf = function* ({ entry }: DividedAction): Reading<string> {
    const { table, line, heading } = entry;
    const cells = cellsOfField(entry, 'priority');
    const column = cells[0]?.column ?? 'priority';
    const written = levelsOf(entry);
    const levels = above && above.table === table ? fillLevels(written, above.levels) : written;
    const whole = cells.map(({ text }) => text).join(' – ');
    const own = yield* withLevels(whole, levels, { line, column });
    if (own !== '') {
      const text = yield* sameSpelling(own, spellings, { line, column });
      above = { table, text, levels };
      return text;
    }
    if (table && above?.table === table && hasField(table, 'priority')) {
      const { text } = above;
      const { stands } = yield correction(
        { line, column },
        { what: 'heading taken from the row above', before: '', after: text, isProposal: false },
      );
      return stands ? text : '';
    }
    if (heading.text !== '' || !isSheetPriority(entry)) return heading.text;
    const change = {
      what: 'heading taken from the name of the sheet',
      before: '',
      after: line.sheet,
      isProposal: false,
    };
    return (yield correction({ line, column }, change)).stands ? line.sheet : '';
  };
  const headed: HeadedAction[] = [];
  for (const action of actions) headed.push({ ...action, priority: yield* priorityOf(action) });
  return headed;
}

/** What an entry says in each of its table's columns of headings, from left to right. */
type Levels = ReadonlyMap<string, string>;

const levelsOf = ({ table, ...entry }: Entry): Levels => {
  const columns = table ? columnsOf(table, 'priority').map(({ column }) => column) : [];
  const cells = cellsOfField({ table, ...entry }, 'priority');
  return new Map(
    columns.map((column) => [
      column,
      cells
        .filter((cell) => cell.column === column)
        .map(({ text }) => text)
        .join(' '),
    ]),
  );
};

/** Left of the first heading of its own, an entry stands under those of the row above. */
function fillLevels(written: Levels, above: Levels): Levels {
  let isOwn = false;
  return new Map(
    [...written].map(([column, text]) => {
      isOwn = isOwn || text !== '';
      return [column, isOwn ? text : (above.get(column) ?? '')];
    }),
  );
}

/** The headings of an entry together with those above them, which its own row leaves out. */
function* withLevels(whole: string, levels: Levels, place: CellPlace): Reading<string> {
  const all = [...levels.values()].filter((text) => text !== '').join(' – ');
  if (whole === '' || all === whole) return whole;
  const what = 'heading above it taken from the row above';
  return (yield correction(place, { what, before: whole, after: all, isProposal: false })).stands
    ? all
    : whole;
}

/** A workbook with a sheet for each priority names them on its tabs. */
function sheetPriorities(actions: readonly DividedAction[]): (entry: Entry) => boolean {
  const sheets = new Set(actions.map(({ entry }) => entry.line.sheet));
  return ({ line }) => sheets.size > 1 && !/^(?:sheet|table|text|page|tab)\s*\d*\b/i.test(line.sheet);
}

/** A heading as it was first written in the file. */
function* sameSpelling(text: string, spellings: Map<string, string>, place: CellPlace): Reading<string> {
  const key = plainKey(text);
  const first = spellings.get(key);
  if (first === undefined) {
    spellings.set(key, text);
    return text;
  }
  if (first === text) return text;
  const what = 'the same heading, written in two ways';
  return (yield correction(place, { what, before: text, after: first, isProposal: false })).stands
    ? first
    : text;
}
