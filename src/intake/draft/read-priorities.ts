import { plainKey } from './cell-text';
import { cellsOf, type Entry } from './entry';
import type { Mending } from './mending';
import { hasField, type Table } from './table';

/** The heading that each action serves: its own cell, the one above it in a column of headings, or the heading above. */
export function readPriorities(entries: readonly Entry[], mending: Mending): readonly string[] {
  const spellings = new Map<string, string>();
  const isSheetPriority = sheetPriorities(entries);
  let above: { readonly table: Table | null; readonly text: string } | null = null;
  return entries.map((entry) => {
    const { table, line, heading } = entry;
    const cells = cellsOf(entry, 'priority');
    const column = cells[0]?.column ?? 'priority';
    const own = cells.map(({ text }) => text).join(' – ');
    if (own !== '') {
      const text = sameSpelling(own, spellings, (first) =>
        mending.mend(
          { line, column },
          { what: 'the same heading, written in two ways', before: own, after: first, isProposal: false },
        ),
      );
      above = { table, text };
      return text;
    }
    if (table && above?.table === table && hasField(table, 'priority')) {
      const { text } = above;
      const stands = mending.mend(
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
    return mending.mend({ line, column }, change) ? line.sheet : '';
  });
}

/** A workbook with a sheet for each priority names them on its tabs. */
function sheetPriorities(entries: readonly Entry[]): (entry: Entry) => boolean {
  const sheets = new Set(entries.map(({ line }) => line.sheet));
  return ({ line }) => sheets.size > 1 && !/^(?:sheet|table|text|page|tab)\s*\d*\b/i.test(line.sheet);
}

function sameSpelling(
  text: string,
  spellings: Map<string, string>,
  mend: (first: string) => boolean,
): string {
  const key = plainKey(text);
  const first = spellings.get(key);
  if (first === undefined) {
    spellings.set(key, text);
    return text;
  }
  return first === text || !mend(first) ? text : first;
}
