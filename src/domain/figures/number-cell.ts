import { type AbsenceReason, type Absent, absent } from './absence';
import type { ObservationStatus } from './observation';
import { parseStatuses } from './observation-status';

/** What a cell that should hold a number turned out to hold. */
export type NumberCell =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly status: readonly ObservationStatus[];
      readonly readAs: string;
    }
  | { readonly kind: 'absent'; readonly absent: Absent }
  | { readonly kind: 'unreadable'; readonly why: string };

const significanceMarks: readonly string[] = ['ns', 's', 'ss', 'sss'];

const absenceMarks: ReadonlyMap<string, AbsenceReason> = new Map([
  ['*', 'suppressed'],
  ['c', 'suppressed'],
  ['~', 'suppressed'],
  ['s', 'suppressed'],
  ['suppressed', 'suppressed'],
  ['x', 'not-collected'],
  [':', 'not-collected'],
  ['..', 'not-collected'],
  ['.', 'not-collected'],
  ['-', 'not-collected'],
  ['–', 'not-collected'],
  ['—', 'not-collected'],
  ['n/a', 'not-collected'],
  ['na', 'not-collected'],
  ['null', 'not-collected'],
  ['#n/a', 'not-collected'],
  ['z', 'not-applicable'],
  ['not applicable', 'not-applicable'],
  ['low', 'rounds-to-zero'],
  ['k', 'rounds-to-zero'],
  ['~0', 'rounds-to-zero'],
]);

/** Marks that in square brackets stand for a missing value, or withdraw the one beside them: `8.00 [c]`. */
const bracketedAbsences = ['c', 'x', 'z', 'low', 'k', '*', '~', ':', '..', '-'];

const below = /^[<≤]=?\s*\d+$/;
/** `1-4`, `1 to 4`. Publishers hide numbers up to about 10; `25-64` is an age that strayed into the column. */
const smallRange = /^(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})$/;
const isSmallRange = (text: string): boolean => {
  const [, first, last] = smallRange.exec(text) ?? [];
  return Number(first) < Number(last) && Number(last) <= 20;
};
const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;
const groupedNumber = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

const longestMark = 20;

/** Marks in square brackets, taken off the end: `8.00 [p][r]` → `8.00` and p, r. */
function splitMarks(text: string): readonly [rest: string, marks: readonly string[]] {
  const marks: string[] = [];
  let rest = text;
  while (rest.endsWith(']')) {
    const open = rest.lastIndexOf('[');
    const mark = rest.slice(open + 1, -1);
    if (open < 0 || mark === '' || mark.length > longestMark || mark.includes(']')) break;
    marks.push(mark.toLowerCase().trim());
    rest = rest.slice(0, open).trimEnd();
  }
  return [rest, marks.reverse()];
}

/** Nobody writes a number in more characters; a cell of many thousands would only be repeated in the message. */
const longestFigure = 200;

/**
 * Reads a cell that should hold a number, in all the ways in which published tables write one or say that there is
 * none. `readAs` is empty for a plain number and otherwise says in words how it was read.
 * Marks: Government Analysis Function, "Using symbols and shorthand in tables" (2022), and the older ones still in use.
 */
export function parseNumberCell(text: string): NumberCell {
  if (text.length > longestFigure) {
    return { kind: 'unreadable', why: `a cell of ${text.length} characters is not a number` };
  }
  const trimmed = text
    .replace(/[\u00a0\u2009\u202f\u200b]/g, ' ')
    .trim()
    .replace(/^'/, '');
  if (trimmed === '') {
    // A lone apostrophe is what a spreadsheet leaves of words that somebody began; it is not a blank cell.
    return text.includes("'")
      ? { kind: 'unreadable', why: `"${text.trim()}" is not a number or a known mark` }
      : { kind: 'absent', absent: absent('not-collected') };
  }
  const [rest, marks] = splitMarks(trimmed);
  const withdrawn = marks.find((mark) => bracketedAbsences.includes(mark));
  if (withdrawn !== undefined)
    return { kind: 'absent', absent: absent(absenceMarks.get(withdrawn) ?? 'not-collected') };
  if (rest === '') return { kind: 'unreadable', why: `"${trimmed}" is not a number or a known mark` };
  const word = absenceMarks.get(rest.toLowerCase());
  if (word) return { kind: 'absent', absent: absent(word) };
  if (below.test(rest) || isSmallRange(rest))
    return { kind: 'absent', absent: absent('suppressed', `given as "${rest}"`) };
  if (/^(value )?suppressed/i.test(rest)) return { kind: 'absent', absent: absent('suppressed') };
  return numberOf(rest, marks);
}

function numberOf(rest: string, marks: readonly string[]): NumberCell {
  const bare = rest
    .replace(/^([+-]?)\s*£\s*/, '$1')
    .replace(/(?<!\s)\s*%$/, '')
    .replace(/(\d) (?=\d{3}\b)/g, '$1,');
  const isGrouped = groupedNumber.test(bare);
  if (!isGrouped && !plainNumber.test(bare)) return { kind: 'unreadable', why: `"${rest}" is not a number` };
  const value = Number(bare.replaceAll(',', ''));
  if (!Number.isFinite(value)) return { kind: 'unreadable', why: `"${rest}" is too large to be a figure` };
  const { statuses, unknown } = parseStatuses(marks.map((mark) => `[${mark}]`).join(''));
  const odd = unknown.filter((mark) => !significanceMarks.includes(mark.slice(1, -1)));
  const readAs = odd.length > 0 ? `the mark ${odd.join('')} is not known` : readAsOf(rest, bare);
  return { kind: 'number', value, status: statuses, readAs };
}

function readAsOf(rest: string, bare: string): string {
  if (/e/i.test(bare)) return 'read from scientific notation: digits may have been lost in a spreadsheet';
  if (rest.includes('%')) return 'the % sign was dropped';
  if (rest.includes('£')) return 'the £ sign was dropped';
  if (bare.includes(',')) return 'the thousands separators were dropped';
  return '';
}
