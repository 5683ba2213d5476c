import type { Problem } from '../../domain/problem';
import { inFigures } from '../../domain/words/number-words';
import type { Fault } from './record';
import { type Faulty, mostTold } from './scan';
import type { Scanned } from './scanned';

const faultWords: Readonly<Record<Fault, readonly [done: string, advice: string]>> = {
  short: [
    'The row was set aside: it has fewer cells than the header.',
    'Compare the row with the header; a cell or a comma is missing.',
  ],
  long: [
    'The row was set aside: it has more cells than the header.',
    'Put cells that contain commas in double quotes.',
  ],
  empty: ['The row was set aside: every cell is empty.', 'Nothing to do, or delete the empty row.'],
  'unclosed-quote': [
    'The row was set aside: a double quote opens and does not close. Reading went on from the next line.',
    'Close the quote, or write quotes inside a cell twice ("").',
  ],
  'stray-quote': [
    'The row was set aside: a double quote stands in the middle of a cell.',
    'Put the whole cell in double quotes and write quotes inside it twice ("").',
  ],
  nul: [
    'The row was set aside: it contains NUL bytes, which no text has.',
    'Export the file again; it was damaged on the way.',
  ],
  'given-up': [
    'The row was set aside: it has double quotes, and quotes before it went wrong so often that they are no longer read.',
    'Mend the quotes of the rows before it, then take the file in again.',
  ],
  'long-cell': [
    'The row was set aside: a cell has more than 100,000 characters.',
    'Shorten the cell; look for a missing double quote before it.',
  ],
};

const faultOf = (file: string, columns: number, faulty: Faulty): Problem => {
  const [done, advice] = faultWords[faulty.fault];
  const isCount = faulty.fault === 'short' || faulty.fault === 'long';
  return {
    severity: faulty.fault === 'empty' ? 'note' : 'error',
    file,
    line: faulty.line,
    column: '',
    found: isCount ? `${faulty.fields} cells where the header has ${columns}: ${faulty.found}` : faulty.found,
    done,
    advice,
    rowsSetAside: 1,
  };
};

/** The rows that are not whole, as problems: the first thousand one by one, the rest in one. */
export function scanProblems({ file, scan: { header, faulty } }: Scanned): readonly Problem[] {
  const told = faulty.slice(0, mostTold).map((one) => faultOf(file.path, header.length, one));
  const rest = faulty.slice(mostTold);
  const [first] = rest;
  if (!first) return told;
  const count = inFigures(rest.length);
  const summary: Problem = {
    severity: rest.every(({ fault }) => fault === 'empty') ? 'note' : 'error',
    file: file.path,
    line: first.line,
    column: '',
    found: `${count} more rows that are not whole, from this line on`,
    done: 'They were set aside; they are not listed one by one.',
    advice: 'Mend the rows that are listed, then take the file in again.',
    rowsSetAside: rest.length,
  };
  return [...told, summary];
}
