import { parseAge, parseSex } from '../../src/domain/figures/demographic';
import { parseNumberCell } from '../../src/domain/figures/number-cell';
import { parseStatuses } from '../../src/domain/figures/observation-status';
import { parseValueNote } from '../../src/domain/figures/value-note';
import { parsePeriod } from '../../src/domain/time/period';
import { lookThrough } from '../../src/intake/scanning/scanned';
import { createDictionary } from '../../src/intake/words/dictionary';
import type { HostileInput } from './hostile-input';

const look = (text: string) =>
  lookThrough(
    { path: 'observations/hostile.csv', bytes: new TextEncoder().encode(text) },
    createDictionary(),
  );

const file = (name: string, row: (at: number) => string): HostileInput => ({
  name: `a file of figures, ${name}`,
  size: 16_000,
  make: (size) =>
    `indicator,locality,period,value\n${Array.from({ length: size }, (_, at) => row(at)).join('\n')}\n`,
  read: look,
});

const cell = (name: string, make: (size: number) => string): HostileInput => ({
  name: `a cell, ${name}`,
  size: 6_000,
  make,
  read(text) {
    parseNumberCell(text);
    parsePeriod(text);
    parseStatuses(text);
    parseSex(text);
    parseAge(text);
    parseValueNote(text);
  },
});

/** Files and cells of figures that took minutes once, and their neighbours. */
export const hostileFigures: readonly HostileInput[] = [
  file('stray quotes (a",b,"c)', () => 'a",b,"c'),
  file('quotes that open and never close', () => '"a,b,c'),
  file('a quote at the end of each row', () => 'a,b,c,"'),
  file('rows of one cell', () => 'a'),
  file('quotes in pairs', () => '""a,""b,""'),
  cell('a number, spaces, a letter', (size) => `1${' '.repeat(size)}x`),
  cell('open brackets', (size) => '['.repeat(size)),
  cell('marks in a row', (size) => '[x] '.repeat(size)),
  cell('marks and a letter', (size) => `1${'[x]'.repeat(size)}y`),
  cell('digits', (size) => '1'.repeat(size)),
  cell('groups of digits', (size) => `1${',111'.repeat(size)}x`),
  cell('hyphens', (size) => '-'.repeat(size)),
  cell('spaces between letters', (size) => 'a '.repeat(size)),
];
