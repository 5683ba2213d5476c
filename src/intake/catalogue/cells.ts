import { parseNumberCell } from '../../domain/figures/number-cell';
import type { Problem, Severity } from '../../domain/problem';
import { type IsoDate, parseIsoDate } from '../../domain/time/iso-date';
import { parseWord } from '../../domain/words/word';
import type { FileHeader } from '../scanning/header';
import { shown } from '../shown';

/** One row of a catalogue file. Each reader reports a problem when a cell is not what its column promises. */
export interface Cells {
  readonly line: number;
  readonly text: (column: string) => string;
  /** Reports when empty. */
  readonly neededText: (column: string) => string;
  readonly id: <Id>(column: string, parse: (text: string) => Id | null, what: string) => Id | null;
  /** null when empty; reports when it is not. */
  readonly optionalId: <Id>(column: string, parse: (text: string) => Id | null, what: string) => Id | null;
  readonly word: <Word extends string>(column: string, words: readonly Word[], otherwise: Word) => Word;
  readonly optionalWord: <Word extends string>(column: string, words: readonly Word[]) => Word | null;
  readonly number: (column: string) => number | null;
  readonly date: (column: string) => IsoDate | null;
  readonly list: (column: string) => readonly string[];
  readonly report: (severity: Severity, column: string, done: string, advice: string) => void;
  /** Sets the whole row aside. */
  readonly refuse: (column: string, done: string, advice: string) => void;
  readonly isRefused: () => boolean;
}

/** The apostrophe that our own files put before words that a spreadsheet would run. */
const formulaGuard = /^'(?=[=+\-@])/;

interface RowOfFile {
  readonly file: string;
  readonly header: FileHeader;
  readonly row: readonly string[];
  readonly line: number;
}

/** `problems` is added to. */
export function rowCells({ file, header, row, line }: RowOfFile, problems: Problem[]): Cells {
  let refused = false;
  const text = (column: string): string => {
    const position = header.find(column);
    return position === null ? '' : (row[position] ?? '').trim().replace(formulaGuard, '');
  };
  const tell = (told: Pick<Problem, 'severity' | 'column' | 'done' | 'advice' | 'rowsSetAside'>) =>
    problems.push({ ...told, file, line, found: shown(text(told.column)) });
  const report: Cells['report'] = (severity, column, done, advice) =>
    void tell({ severity, column, done, advice, rowsSetAside: 0 });
  const refuse: Cells['refuse'] = (column, done, advice) => {
    // A row counts once, however many of its cells are wrong.
    tell({ severity: 'error', column, done, advice, rowsSetAside: refused ? 0 : 1 });
    refused = true;
  };
  return {
    line,
    text,
    report,
    refuse,
    isRefused: () => refused,
    neededText(column) {
      const found = text(column);
      if (found === '') refuse(column, 'The row was set aside.', `Fill in the column "${column}".`);
      return found;
    },
    id(column, parse, what) {
      const id = parse(text(column));
      if (id === null) refuse(column, 'The row was set aside.', `Write ${what}.`);
      return id;
    },
    optionalId(column, parse, what) {
      const found = text(column);
      const id = parse(found);
      if (id === null && found !== '')
        report('warning', column, 'The cell was left empty.', `Write ${what}.`);
      return id;
    },
    optionalWord(column, words) {
      const found = text(column);
      const word = parseWord(words, found);
      if (word === null && found !== '') {
        report('warning', column, 'The cell was left empty.', `Write one of: ${words.join(', ')}.`);
      }
      return word;
    },
    word(column, words, otherwise) {
      const found = text(column);
      if (found === '') return otherwise;
      const word = parseWord(words, found);
      if (word === null) {
        report('warning', column, `It was read as "${otherwise}".`, `Write one of: ${words.join(', ')}.`);
      }
      return word ?? otherwise;
    },
    number(column) {
      const found = text(column);
      if (found === '') return null;
      const figure = parseNumberCell(found);
      if (figure.kind === 'number') return figure.value;
      report('warning', column, 'The cell was left empty.', 'Write a plain number, for example 35000.');
      return null;
    },
    date(column) {
      const found = text(column);
      if (found === '') return null;
      const date = parseIsoDate(found);
      if (date === null) {
        report('warning', column, 'The date was left out.', 'Write a day that exists, as 2016-09-30.');
      }
      return date;
    },
    list: (column) =>
      text(column)
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
  };
}
