import { shortened } from '../../domain/words/shortened';
import { pacer } from '../pause';
import type { Coded, RowCoder } from '../words/code-rows';
import type { Cuts } from '../words/dictionary';
import { join } from './decode';
import { cutRecord, type Fault, isEmptyRecord, meaningsUnder, readRecord, scanRecord } from './record';

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
  /** The text that was looked through, as UTF-8. */
  readonly bytes: Uint8Array;
  readonly records: number;
  /** Where in the bytes each whole record begins. */
  readonly starts: Int32Array;
  /** Line on which each record begins; null when record n begins on line `headerLine + 1 + n`. */
  readonly lines: Int32Array | null;
  readonly faulty: readonly Faulty[];
  /** How many of the records lack cells at the end, of columns that are not needed. */
  readonly padded: number;
  /** The whole records for the engine; null where the header is of no shape that is known. */
  readonly coded: Coded | null;
}

/** What a header tells of the rows under it. */
export interface HeaderReading {
  /** How many cells a row must have: some publishers leave out the last ones. */
  readonly cellsNeeded: number;
  readonly coder: RowCoder | null;
}

const newline = 10;
const carriageReturn = 13;
/** Bytes read again, in all, after quotes gone wrong; beyond these, rows with quotes are set aside unread. */
const mostReadAgain = 64_000_000;
/** Of so many rows that are not whole the beginning is kept, for the messages. */
export const mostTold = 1000;
const shownCharacters = 80;
const firstRecords = 1024;

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

const grown = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
};

const encoder = new TextEncoder();

/** The cells of a record whose quotes are not simply around them, one behind the other, and where they are. */
function cutCells(cells: readonly string[]): { readonly bytes: Uint8Array; readonly cuts: Cuts } {
  const encoded = cells.map((cell) => encoder.encode(cell));
  const cuts = new Int32Array(1 + cells.length * 2);
  cuts[0] = cells.length;
  let at = 0;
  encoded.forEach(({ length }, cell) => {
    cuts[1 + cell * 2] = at;
    at += length;
    cuts[2 + cell * 2] = at;
  });
  return { bytes: join(encoded), cuts };
}

/**
 * Looks through UTF-8 bytes of a delimited file (RFC 4180), finds its records and their lines, and codes those that are
 * whole for the engine. Rows that are not whole are set aside one by one. After a quote that never closes, reading resumes
 * on the next line.
 */
export async function scan(
  bytes: Uint8Array,
  readHeader: (header: readonly string[]) => HeaderReading,
): Promise<Scan> {
  const delimiter = findDelimiter(bytes);
  const meanings = meaningsUnder(delimiter);
  const pause = pacer();
  const faulty: Faulty[] = [];
  let starts = new Int32Array(firstRecords);
  let lines = new Int32Array(firstRecords);
  let records = 0;
  let header: readonly string[] = [];
  let headerLine = 0;
  let cellsNeeded = 0;
  let coder: RowCoder | null = null;
  let cuts: Cuts = new Int32Array(1);
  let padded = 0;
  let position = 0;
  let line = 1;
  let isRegular = true;
  let readAgain = 0;
  let looked = 0;

  const keep = (fields: number, source: Uint8Array, where: Cuts): void => {
    if (records === starts.length) {
      starts = grown(starts);
      lines = grown(lines);
    }
    starts[records] = position;
    lines[records] = line;
    if (fields < header.length) padded += 1;
    coder?.add(source, where, line === headerLine + 1 + records ? null : line);
    records += 1;
  };

  while (position < bytes.length) {
    looked += 1;
    if ((looked & 1023) === 0) await pause();
    const isQuoting = readAgain < mostReadAgain;
    const plainEnd = headerLine === 0 ? -1 : cutRecord(bytes, position, delimiter, meanings, isQuoting, cuts);
    const fields = cuts[0] as number;
    if (plainEnd >= 0 && fields <= header.length && fields >= cellsNeeded) {
      if (isEmptyRecord(bytes, position, plainEnd, delimiter)) {
        isRegular = false;
        if (!isBlank(bytes, position, plainEnd)) faulty.push({ line, fault: 'empty', found: '', fields });
      } else {
        keep(fields, bytes, cuts);
      }
      position = plainEnd + 1;
      line += 1;
      continue;
    }
    const found = scanRecord(bytes, position, delimiter, isQuoting);
    const nextLine = line + found.innerLines + 1;
    if (isBlank(bytes, position, found.end)) {
      if (headerLine > 0) isRegular = false;
    } else if (headerLine === 0) {
      header = readRecord(bytes, position, found.end, delimiter);
      headerLine = line;
      ({ cellsNeeded, coder } = readHeader(header));
      cuts = new Int32Array(1 + header.length * 2);
      if (found.innerLines > 0) isRegular = false;
    } else {
      const fault =
        found.fault ?? (found.fields > header.length ? 'long' : found.fields < cellsNeeded ? 'short' : null);
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
      } else {
        if (found.innerLines > 0) isRegular = false;
        const cells = cutCells(readRecord(bytes, position, found.end, delimiter));
        keep(found.fields, cells.bytes, cells.cuts);
      }
    }
    position = found.next;
    line = nextLine;
  }

  return {
    header,
    headerLine,
    delimiter: String.fromCharCode(delimiter),
    bytes,
    records,
    starts: starts.slice(0, records),
    lines: isRegular ? null : lines.slice(0, records),
    faulty,
    padded,
    coded: coder?.done() ?? null,
  };
}
