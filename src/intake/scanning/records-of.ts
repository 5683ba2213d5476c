import { endOfRecord, readRecord } from './record';
import type { Scanned } from './scanned';

/** The whole records of a file, each with the line on which it begins. */
export function* recordsOf({ scan }: Scanned): Generator<{ cells: readonly string[]; line: number }> {
  const delimiter = scan.delimiter.charCodeAt(0);
  for (let record = 0; record < scan.records; record += 1) {
    const start = scan.starts[record] ?? 0;
    const end = endOfRecord(scan.bytes, start, delimiter);
    const line = scan.lines?.[record] ?? scan.headerLine + 1 + record;
    yield { cells: readRecord(scan.bytes, start, end, delimiter), line };
  }
}
