import type { Problem } from '../../domain/problem';
import { countOf } from '../../domain/words/number-words';
import { beginningOf } from '../../domain/words/shortened';
import type { SourceCell, SourceRow, SourceSheet } from '../draft';
import { fileNote } from '../files/file-note';
import { limits } from '../files/limits';
import { PlanFileRefused } from '../files/plan-file-errors';
import { lettersOfColumn } from '../files/workbook/column-name';

/** Zero-width and direction marks, soft hyphens, tag letters and control characters: what no reader can see. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
/** Word breaks a line with a vertical tab. */
const lineEnds = /\r\n?|[\v\u0085\u2028\u2029]/g;
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Bullets that Word takes from its Symbol and Wingdings fonts: outside them they are an empty box. */
const symbolBullets = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076]/g;
const plain = /^[\x20-\x7e\n]*$/;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Unseen {
  count: number;
  first: Place | null;
}

function cleaned(text: string, place: Place, found: Unseen): string {
  if (plain.test(text)) return text.trim();
  const seen = text.replace(unseen, () => {
    found.count += 1;
    found.first ??= place;
    return '';
  });
  return seen.replace(lineEnds, '\n').replace(spaces, ' ').replace(symbolBullets, '•').trim();
}

/** Half of a letter outside the basic plane is no text; a cut never leaves one behind. */
const cut = (text: string): string => beginningOf(text, limits.cellCharacters);

function cutCell(file: string, place: Place): Problem {
  return {
    severity: 'error',
    file,
    line: place.row,
    column: lettersOfColumn(place.column),
    found: `Row ${place.row} of "${place.sheet}", column ${lettersOfColumn(place.column)}, holds more than ${countOf(limits.cellCharacters, 'character')}: no cell of a workbook can.`,
    done: `The row was kept; the cell was cut after ${countOf(limits.cellCharacters, 'character')}.`,
    advice: 'Look at the cell in the file. Shorten it, or split it over several rows.',
    rowsSetAside: 0,
  };
}

const tooMuchText = () =>
  new PlanFileRefused(
    `The cells hold more than ${countOf(limits.characters, 'character')} in all.`,
    'Give only the sheet or the pages that hold the plan.',
  );

/**
 * Cells as a person would read them: without characters that cannot be seen, with plain spaces and line ends. What was
 * taken out is said once for the whole file. A row without words has no cells; it stays a row.
 * @throws PlanFileRefused when there is more text than a plan can hold
 */
export function cleanSheets(
  file: string,
  sheets: readonly SourceSheet[],
): { readonly sheets: readonly SourceSheet[]; readonly problems: readonly Problem[] } {
  const found: Unseen = { count: 0, first: null };
  const problems: Problem[] = [];
  let characters = 0;
  const cleanCell = (cell: SourceCell, place: Place): SourceCell => {
    const isLong = cell.text.length > limits.cellCharacters;
    if (isLong) problems.push(cutCell(file, place));
    const text = cleaned(isLong ? cut(cell.text) : cell.text, place, found);
    characters += text.length;
    if (characters > limits.characters) throw tooMuchText();
    return text === cell.text ? cell : { ...cell, text };
  };
  const cleanRow = (sheet: string, { row, cells }: SourceRow): SourceRow => {
    const clean = cells.map((cell, index) => cleanCell(cell, { sheet, row, column: index + 1 }));
    return { row, cells: clean.some(({ text }) => text !== '') ? clean : [] };
  };
  const clean = sheets.map((sheet, index) => {
    const name = cleaned(sheet.name, { sheet: sheet.name, row: 0, column: 0 }, { count: 0, first: null });
    const shownName = name === '' ? `Sheet ${index + 1}` : name;
    return { name: shownName, rows: sheet.rows.map((row) => cleanRow(shownName, row)) };
  });
  return { sheets: clean, problems: [...noteOf(file, found), ...problems] };
}

function noteOf(file: string, { count, first }: Unseen): readonly Problem[] {
  if (first === null) return [];
  const note = fileNote(file, 'note', {
    found: `${countOf(count, 'character')} that cannot be seen, first in row ${first.row} of "${first.sheet}", column ${lettersOfColumn(first.column)}.`,
    done: 'They were taken out; every letter that can be read was kept.',
  });
  return [{ ...note, line: first.row, column: lettersOfColumn(first.column) }];
}
