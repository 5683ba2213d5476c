import { readRecord, scanRecord } from '../../src/intake/scanning/record';

export interface Stripped {
  readonly bytes: Uint8Array;
  readonly taken: number;
  /** Rows that stay, those that cannot be read among them. */
  readonly left: number;
}

const blank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 13 || byte === 10);

/** The bytes of a delimited file without some of its rows: every other byte stays as it is, the header among them. */
export function withoutRows(
  bytes: Uint8Array,
  delimiter: string,
  isTaken: (cells: readonly string[]) => boolean,
): Stripped {
  const kept: Uint8Array[] = [];
  let [position, taken, left, isHeaderPassed] = [0, 0, 0, false];
  while (position < bytes.length) {
    const { end, next, fault, resumeAt } = scanRecord(bytes, position, delimiter.charCodeAt(0), true);
    const to = Math.min(resumeAt ?? next, bytes.length);
    const piece = bytes.subarray(position, to);
    const isRow = isHeaderPassed && !blank(piece);
    const isOut =
      isRow && fault === null && isTaken(readRecord(bytes, position, end, delimiter.charCodeAt(0)));
    if (isOut) taken += 1;
    else kept.push(piece);
    if (isRow && !isOut) left += 1;
    if (!blank(piece)) isHeaderPassed = true;
    position = to;
  }
  return { bytes: Uint8Array.from(Buffer.concat(kept)), taken, left };
}
