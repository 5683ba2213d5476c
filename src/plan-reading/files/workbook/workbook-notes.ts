import type { Problem } from '../../../domain/problem';
import { countOf } from '../../../domain/words/number-words';
import { fileNote } from '../file-note';
import { lettersOfColumn } from './column-name';
import type { HeldCell, HeldCells } from './sheet-cells';
import type { SheetPart } from './workbook-parts';

interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly held: HeldCells;
  readonly clean: { readonly lost: readonly HeldCell[] };
}

const total = (sheets: readonly ReadSheet[], count: (held: HeldCells) => number): number =>
  sheets.reduce((sum, { held }) => sum + count(held), 0);

export function noteFormulas(file: string, sheets: readonly ReadSheet[]): readonly Problem[] {
  const formulas = total(sheets, (held) => held.formulas);
  const empty = total(sheets, (held) => held.formulasWithoutValue);
  const notes: Problem[] = [];
  if (formulas > 0) {
    const hold = formulas === 1 ? 'holds a formula' : 'hold formulas';
    notes.push(
      fileNote(file, 'note', {
        found: `${countOf(formulas, 'cell')} ${hold}.`,
        done: 'The values last saved are read.',
      }),
    );
  }
  if (empty > 0) {
    notes.push(
      fileNote(file, 'warning', {
        found: `${countOf(empty, 'formula')} without a saved value.`,
        done: 'Their cells are read as empty.',
        advice: 'Open the file in Excel, save it and give it again.',
      }),
    );
  }
  return notes;
}

export function noteHidden(file: string, sheets: readonly ReadSheet[]): readonly Problem[] {
  const hidden = sheets.filter(({ isHidden, held }) => isHidden && held.cells.length > 0);
  const rows = total(sheets, (held) => held.hiddenRows);
  const advice = 'Leave them out while reviewing if they are no part of the plan.';
  const notes = hidden.map(({ name }) =>
    fileNote(file, 'note', {
      found: `Sheet "${name}" is hidden in the workbook.`,
      done: 'It was read like the others.',
      advice,
    }),
  );
  if (rows === 0) return notes;
  const found = `${countOf(rows, 'row')} hidden in the workbook, perhaps by a filter.`;
  return [
    ...notes,
    fileNote(file, 'note', { found, done: 'Hidden rows were read like the others.', advice }),
  ];
}

/** Sheets that are a chart or a dialogue hold no cells. */
export const noteCharts = (file: string, parts: readonly SheetPart[]): readonly Problem[] =>
  parts
    .filter(({ path }) => path === null)
    .map(({ name }) =>
      fileNote(file, 'note', {
        found: `Sheet "${name}" has no cells: it is a chart.`,
        done: 'It was passed over.',
      }),
    );

/** Sheets whose part was lost, as when a file was corrected or cut. */
export const noteLostSheets = (
  file: string,
  parts: readonly SheetPart[],
  has: (path: string) => boolean,
): readonly Problem[] =>
  parts
    .filter(({ path }) => path !== null && !has(path))
    .map(({ name }) =>
      fileNote(file, 'error', {
        found: `Sheet "${name}" is listed in the workbook and is not in the file.`,
        done: 'Nothing could be read from it.',
        advice: 'Open the file in Excel, see whether the sheet is there, save it and give it again.',
      }),
    );

/** More broken cells than this are one broken file. */
const namedCells = 20;

export function noteLostCells(file: string, sheets: readonly ReadSheet[]): readonly Problem[] {
  const lost = sheets.flatMap(({ name, clean }) => clean.lost.map((cell) => ({ ...cell, name })));
  const done = 'It is read as empty.';
  const advice = 'Open the file in Excel, let it correction the file, save it and give it again.';
  const named = lost.slice(0, namedCells).map(({ name, row, column }): Problem => {
    const found = `Cell ${lettersOfColumn(column)}${row} of "${name}" names a text that the file does not hold.`;
    return {
      ...fileNote(file, 'error', { found, done, advice }),
      line: row,
      column: lettersOfColumn(column),
    };
  });
  if (lost.length <= namedCells) return named;
  const others = countOf(lost.length - namedCells, 'more cell');
  return [
    ...named,
    fileNote(file, 'error', {
      found: `${others} of the same kind.`,
      done: 'They are read as empty.',
      advice,
    }),
  ];
}

export function noteRepeatedCells(file: string, sheets: readonly ReadSheet[]): readonly Problem[] {
  const repeated = total(sheets, (held) => held.repeated);
  if (repeated === 0) return [];
  const found = `${countOf(repeated, 'cell')} written twice in the file.`;
  const advice = 'Open the file in Excel, save it anew and compare.';
  return [fileNote(file, 'warning', { found, done: 'The first of each was read.', advice })];
}
