import type { Cuts } from '../words/dictionary';

/** Why a record is not whole. */
export type Fault =
  | 'short'
  | 'long'
  | 'empty'
  | 'unclosed-quote'
  | 'stray-quote'
  | 'nul'
  | 'long-cell'
  | 'given-up';

export interface FoundRecord {
  /** Position of the line feed or lone carriage return that ends the record, or the end of the bytes. */
  readonly end: number;
  /** Where the next record begins. */
  readonly next: number;
  readonly fields: number;
  readonly innerLines: number;
  /** True when every cell is empty: spreadsheets leave such rows at the end. */
  readonly isEmpty: boolean;
  readonly fault: Fault | null;
  /** After a quote gone wrong over several lines: the next line, where reading can begin again. */
  readonly resumeAt: number | null;
  /** Up to where the bytes were looked at; what lies behind `resumeAt` will be looked at again. */
  readonly readTo: number;
}

const quote = 34;
const newline = 10;
const carriageReturn = 13;

/** Excel holds 32,767 characters in a cell; a cell beyond this is not one that a person wrote. */
const maxCellBytes = 100_000;

const notPlain = -1;

/** What a byte may mean outside quotes; nothing, for most of them. */
const meaning = { none: 0, endOfCell: 1, closerLook: 2 } as const;

/** The meaning of each byte under a delimiter, for `cutRecord`. */
export function meaningsUnder(delimiter: number): Uint8Array {
  const meanings = new Uint8Array(256);
  for (const byte of [delimiter, newline, carriageReturn]) meanings[byte] = meaning.endOfCell;
  for (const byte of [quote, 0]) meanings[byte] = meaning.closerLook;
  return meanings;
}

/**
 * Finds the cells of the record that begins at `start`, writes where they are to `cuts` and returns where it ends. -1 when it
 * takes a closer look: it has a quote that is not simply around a cell, a NUL, a very long cell or more cells than `cuts`
 * has room for.
 */
export function cutRecord(
  bytes: Uint8Array,
  start: number,
  delimiter: number,
  meanings: Uint8Array,
  isQuoting: boolean,
  cuts: Cuts,
): number {
  const length = bytes.length;
  let position = start;
  let cell = 0;
  for (;;) {
    const cellStart = position;
    let from = position;
    let to: number;
    if (bytes[position] === quote) {
      from += 1;
      to = from;
      for (; to < length; to += 1) {
        const byte = bytes[to] as number;
        if (byte === quote) break;
        if (byte === newline || byte === 0) return notPlain;
      }
      position = to + 1;
      const after = bytes[position];
      const isEnd =
        after === undefined || after === delimiter || after === newline || after === carriageReturn;
      if (!isQuoting || to >= length || !isEnd) return notPlain;
    } else {
      while (position < length && meanings[bytes[position] as number] === 0) position += 1;
      if (position < length && meanings[bytes[position] as number] === meaning.closerLook) return notPlain;
      to = position;
    }
    const at = 1 + cell * 2;
    if (position - cellStart > maxCellBytes || at + 1 >= cuts.length) return notPlain;
    cuts[at] = from;
    cuts[at + 1] = to;
    cell += 1;
    if (bytes[position] !== delimiter) break;
    position += 1;
  }
  cuts[0] = cell;
  // A carriage return alone ends a line too.
  return bytes[position] === carriageReturn && bytes[position + 1] === newline ? position + 1 : position;
}

/** Whether a record has nothing but spaces between its delimiters. Quotes are something. */
export function isEmptyRecord(bytes: Uint8Array, start: number, end: number, delimiter: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte !== delimiter && byte !== 32 && byte !== carriageReturn) return false;
  }
  return true;
}

/**
 * Finds the end of the record that begins at `start`, counting its cells. With `isQuoting` false, quotes are text. A record
 * that is spoilt and goes on over a line end is left there: it may have swallowed all that follows.
 */
export function scanRecord(
  bytes: Uint8Array,
  start: number,
  delimiter: number,
  isQuoting: boolean,
): FoundRecord {
  const length = bytes.length;
  let position = start;
  let fields = 1;
  let innerLines = 0;
  let fieldStart = start;
  let isEmpty = true;
  let fault: Fault | null = null;

  while (position < length) {
    const byte = bytes[position] as number;
    if (byte === newline || (byte === carriageReturn && bytes[position + 1] !== newline)) break;
    if (byte === delimiter) {
      if (position - fieldStart > maxCellBytes) fault ??= 'long-cell';
      fields += 1;
      fieldStart = position + 1;
    } else if (byte === quote) {
      isEmpty = false;
      if (!isQuoting) {
        fault ??= 'given-up';
      } else if (position !== fieldStart) {
        fault ??= 'stray-quote';
      } else {
        const close = closingQuote(bytes, position + 1);
        if (close < 0) return brokenAt(bytes, start, fields, 'unclosed-quote', position + maxCellBytes);
        for (let inside = position; inside < close; inside += 1) {
          if (bytes[inside] === newline) innerLines += 1;
          else if (bytes[inside] === 0) fault ??= 'nul';
        }
        const after = bytes[close + 1];
        const isEnd =
          after === undefined || after === delimiter || after === newline || after === carriageReturn;
        if (!isEnd) fault ??= 'stray-quote';
        if (fault !== null && innerLines > 0) return brokenAt(bytes, start, fields, fault, close);
        position = close;
      }
    } else if (byte === 0) {
      fault ??= 'nul';
    } else if (byte !== carriageReturn && byte !== 32) {
      isEmpty = false;
    }
    position += 1;
  }
  if (position - fieldStart > maxCellBytes) fault ??= 'long-cell';
  return {
    end: position,
    next: position + 1,
    fields,
    innerLines,
    isEmpty,
    fault,
    resumeAt: null,
    readTo: position,
  };
}

/** Position of the quote that closes a cell; a doubled quote is a quote inside it. -1: none within a cell's length. */
function closingQuote(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length, from + maxCellBytes);
  let position = from;
  while (position < limit) {
    if (bytes[position] === quote) {
      if (bytes[position + 1] !== quote) return position;
      position += 1;
    }
    position += 1;
  }
  return -1;
}

function brokenAt(
  bytes: Uint8Array,
  start: number,
  fields: number,
  fault: Fault,
  readTo: number,
): FoundRecord {
  const lineEnd = bytes.indexOf(newline, start);
  const end = lineEnd < 0 ? bytes.length : lineEnd;
  return { end, next: end + 1, fields, innerLines: 0, isEmpty: false, fault, resumeAt: end + 1, readTo };
}

const decoder = new TextDecoder();

/** The cells of one whole record as text. */
export function readRecord(
  bytes: Uint8Array,
  start: number,
  end: number,
  delimiter: number,
): readonly string[] {
  const stop = bytes[end - 1] === carriageReturn && end > start ? end - 1 : end;
  const cells: string[] = [];
  let position = start;
  for (;;) {
    let cellEnd = position;
    if (bytes[position] === quote) {
      const close = closingQuote(bytes, position + 1);
      cells.push(
        decoder.decode(bytes.subarray(position + 1, close < 0 ? stop : close)).replaceAll('""', '"'),
      );
      cellEnd = close < 0 ? stop : close + 1;
      while (cellEnd < stop && bytes[cellEnd] !== delimiter) cellEnd += 1;
    } else {
      while (cellEnd < stop && bytes[cellEnd] !== delimiter) cellEnd += 1;
      cells.push(decoder.decode(bytes.subarray(position, cellEnd)));
    }
    if (cellEnd >= stop) return cells;
    position = cellEnd + 1;
  }
}

/** Position of the line feed that ends a whole record. */
export const endOfRecord = (bytes: Uint8Array, start: number, delimiter: number): number =>
  scanRecord(bytes, start, delimiter, true).end;
