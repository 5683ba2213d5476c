import { shortened } from '../domain/words/shortened';
import { join } from './decode';
import { pacer } from './pause';
import { type Fault, readRecord, scanRecord } from './record';

export interface Faulty {
  readonly line: number;
  readonly fault: Fault;
  /** The beginning of the record, for the message. */
  readonly found: string;
  readonly fields: number;
}

/** A delimited file, looked through once: where its rows are, and which of them are whole. */
export interface Scan {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly delimiter: string;
  /** The whole records, header excluded, each ending in `lineEnd`. */
  readonly body: Uint8Array;
  readonly lineEnd: '\n' | '\r\n';
  readonly records: number;
  /** Line on which each record begins; null when record n begins on line `headerLine + 1 + n`. */
  readonly lines: Int32Array | null;
  readonly faulty: readonly Faulty[];
  /** How many of the records lack cells at the end, of columns that are not needed. */
  readonly padded: number;
}

const newline = 10;
const carriageReturn = 13;
/** Bytes read again, in all, after quotes gone wrong; beyond these, rows with quotes are set aside unread. */
const mostReadAgain = 64_000_000;
/** Of so many rows that are not whole the beginning is kept, for the messages. */
export const mostTold = 1000;
const shownCharacters = 80;

/** The separator that occurs most in the first line; comma when none does. */
function findDelimiter(bytes: Uint8Array): number {
  const end = bytes.indexOf(newline);
  const first = bytes.subarray(0, end < 0 ? Math.min(bytes.length, 10_000) : end);
  const count = (code: number) => first.reduce((total, byte) => total + (byte === code ? 1 : 0), 0);
  return [44, 9, 59].reduce((best, code) => (count(code) > count(best) ? code : best), 44);
}

const isBlank = (bytes: Uint8Array, start: number, end: number) =>
  end === start || (end === start + 1 && bytes[start] === carriageReturn);

function beginningOf(bytes: Uint8Array, start: number, end: number): string {
  const text = new TextDecoder().decode(bytes.subarray(start, Math.min(end, start + shownCharacters * 4)));
  return shortened(text.replace(/\s+/g, ' ').trim(), shownCharacters);
}

/**
 * Looks through UTF-8 bytes of a delimited file (RFC 4180) and finds its records and their lines. The engine reads the
 * values; this finds what it cannot tell: on which line a row begins when cells hold line ends, and which rows are not
 * whole, so that each is set aside by itself. After a quote that never closes, reading resumes on the next line.
 * `cellsNeeded` says how many cells a row under such a header must have: some publishers leave out the last ones.
 */
export async function scan(
  bytes: Uint8Array,
  cellsNeeded: (header: readonly string[]) => number,
): Promise<Scan> {
  const delimiter = findDelimiter(bytes);
  const breathe = pacer();
  const starts: number[] = [];
  const kept: { from: number; to: number }[] = [];
  const faulty: Faulty[] = [];
  let header: readonly string[] = [];
  let headerLine = 0;
  let needed = 0;
  let padded = 0;
  let position = 0;
  let line = 1;
  let isRegular = true;
  let lineEnds = 0;
  let crLineEnds = 0;
  let loneCrLineEnds = 0;
  let readAgain = 0;
  let looked = 0;

  while (position < bytes.length) {
    looked += 1;
    if ((looked & 2047) === 0) await breathe();
    const found = scanRecord(bytes, position, delimiter, readAgain < mostReadAgain);
    const nextLine = line + found.innerLines + 1;
    if (isBlank(bytes, position, found.end)) {
      if (headerLine > 0) isRegular = false;
    } else if (headerLine === 0) {
      header = readRecord(bytes, position, found.end, delimiter);
      headerLine = line;
      needed = cellsNeeded(header);
      if (found.innerLines > 0) isRegular = false;
    } else {
      const fault =
        found.fault ?? (found.fields > header.length ? 'long' : found.fields < needed ? 'short' : null);
      if (fault) {
        isRegular = false;
        faulty.push({
          line,
          fault: found.isEmpty ? 'empty' : fault,
          found: faulty.length < mostTold ? beginningOf(bytes, position, found.end) : '',
          fields: found.fields,
        });
        // Cells over several lines in a row that is not whole: a quote too many may have swallowed good rows.
        const resumeAt =
          found.resumeAt ?? (found.innerLines > 0 ? bytes.indexOf(newline, position) + 1 : null);
        if (resumeAt !== null) {
          readAgain += Math.max(0, found.readTo - resumeAt);
          position = resumeAt;
          line += 1;
          continue;
        }
      } else if (found.isEmpty) {
        isRegular = false;
        faulty.push({ line, fault: 'empty', found: '', fields: found.fields });
      } else {
        starts.push(line);
        if (found.fields < header.length) padded += 1;
        if (found.innerLines > 0) isRegular = false;
        lineEnds += 1;
        if (bytes[found.end] === carriageReturn) loneCrLineEnds += 1;
        else if (bytes[found.end - 1] === carriageReturn) crLineEnds += 1;
        const last = kept.at(-1);
        if (last && last.to === position) last.to = found.next;
        else kept.push({ from: position, to: found.next });
      }
    }
    position = found.next;
    line = nextLine;
  }

  const isUneven = padded > 0 || loneCrLineEnds > 0 || (crLineEnds > 0 && crLineEnds < lineEnds);
  return {
    header,
    headerLine,
    delimiter: String.fromCharCode(delimiter),
    body: isUneven ? evenedOut(bytes, kept, delimiter, header.length) : bodyOf(bytes, kept),
    lineEnd: crLineEnds > 0 && !isUneven ? '\r\n' : '\n',
    records: starts.length,
    lines: isRegular ? null : Int32Array.from(starts),
    faulty,
    padded,
  };
}

function bodyOf(bytes: Uint8Array, kept: readonly { from: number; to: number }[]): Uint8Array {
  const pieces = kept.map(({ from, to }) => bytes.subarray(from, to));
  const last = pieces.at(-1);
  if (last && last.at(-1) !== newline) pieces.push(Uint8Array.of(newline));
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : join(pieces);
}

/**
 * The engine wants one kind of line end in a file, and as many cells in each row as in the header: carriage returns
 * before a record's end are left out, cells missing at its end are put there empty.
 */
function evenedOut(
  bytes: Uint8Array,
  kept: readonly { from: number; to: number }[],
  delimiter: number,
  columns: number,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (const { from, to } of kept) {
    let position = from;
    while (position < to) {
      const found = scanRecord(bytes, position, delimiter, true);
      const end = bytes[found.end - 1] === carriageReturn ? found.end - 1 : found.end;
      const ending = new Uint8Array(columns - found.fields + 1).fill(delimiter);
      ending[ending.length - 1] = newline;
      pieces.push(bytes.subarray(position, end), ending);
      position = found.next;
    }
  }
  return join(pieces);
}
