import type { Row } from '../database/database';
import { QueryError } from '../database/errors';
import { absent, type Measured, parseAbsenceReason } from '../domain/figures/absence';
import { type IsoDate, parseIsoDate } from '../domain/time/iso-date';
import { parseWord } from '../domain/words/word';

/** Reads the cells of one row of an answer; anything unexpected is our own mistake and carries the SQL. */
export interface RowReader {
  readonly text: (column: string) => string;
  readonly number: (column: string) => number;
  readonly optionalNumber: (column: string) => number | null;
  readonly date: (column: string) => IsoDate;
  readonly list: (column: string) => readonly string[];
  readonly word: <Word extends string>(column: string, words: readonly Word[]) => Word;
  readonly id: <Id>(column: string, parse: (text: string) => Id | null) => Id;
  /** A number column with the column that says why it is missing: `value` and `value_absent`. */
  readonly measured: (column: string) => Measured;
}

/** The same few words stand in every row: each is parsed once. Not for text that readers write. */
export function parsedOnce<Parsed>(parse: (text: string) => Parsed): (text: string) => Parsed {
  const known = new Map<string, Parsed>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const parsed = parse(text);
    known.set(text, parsed);
    return parsed;
  };
}

const dateOf = parsedOnce(parseIsoDate);

export function readRow(row: Row, sql: string): RowReader {
  const refuse = (column: string): never => {
    throw new QueryError(`the column "${column}" holds ${JSON.stringify(row[column])}`, sql);
  };
  const text = (column: string): string => {
    const value = row[column];
    if (value === null || value === undefined) return '';
    return typeof value === 'string' ? value : refuse(column);
  };
  const optionalNumber = (column: string): number | null => {
    const value = row[column];
    if (value === null) return null;
    return typeof value === 'number' ? value : refuse(column);
  };
  return {
    text,
    optionalNumber,
    number: (column) => optionalNumber(column) ?? refuse(column),
    date: (column) => dateOf(text(column)) ?? refuse(column),
    list: (column) =>
      text(column)
        .split('; ')
        .filter((part) => part !== ''),
    word: (column, words) => {
      const written = text(column);
      return words.find((word) => word === written) ?? parseWord(words, written) ?? refuse(column);
    },
    id: (column, parse) => parse(text(column)) ?? refuse(column),
    measured: (column) => {
      const value = optionalNumber(column);
      if (value !== null) return value;
      return absent(parseAbsenceReason(text(`${column}_absent`)) ?? 'not-collected');
    },
  };
}
