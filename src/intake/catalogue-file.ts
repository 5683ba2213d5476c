import type { LedgerEntry, Problem } from '../domain/problem';
import { type Cells, cellsOf } from './cells';
import { foreignKind, headerOf } from './header';
import { endOfRecord, readRecord } from './record';
import { type Scanned, scanProblems, setAsideWhole } from './scanned';

/** How the rows of one catalogue file are read. `read` returns null when the row was refused. */
export interface CatalogueContract<Row> {
  readonly name: string;
  readonly columns: readonly string[];
  readonly needed: readonly string[];
  readonly read: (cells: Cells, path: string) => Row | null;
  /** What makes a row that row: a second row of the same key is set aside. */
  readonly key: (row: Row) => string;
}

export interface CatalogueReading<Row> {
  readonly rows: readonly Row[];
  readonly entry: LedgerEntry;
  readonly problems: readonly Problem[];
}

/** Reads one scanned file against its contract. */
export function readCatalogueFile<Row>(
  contract: CatalogueContract<Row>,
  scanned: Scanned,
): CatalogueReading<Row> {
  const { file, scan } = scanned;
  const header = headerOf(scan.header);
  const missing = contract.needed.filter((name) => header.find(name) === null);
  if (foreignKind(file.bytes) !== null || missing.length > 0) {
    return {
      rows: [],
      ...setAsideWhole(scanned, contract.name, { kind: 'missing-columns', columns: missing }),
    };
  }
  const problems: Problem[] = [...scanned.problems, ...scanProblems(scanned)];
  const rows: Row[] = [];
  const lineOfKey = new Map<string, number>();
  for (const { cells, line } of recordsOf(scanned)) {
    const reader = cellsOf(file.path, header, cells, line, problems);
    const row = contract.read(reader, file.path);
    if (row === null || reader.isRefused()) continue;
    const key = contract.key(row);
    const earlier = lineOfKey.get(key);
    if (earlier !== undefined) {
      reader.refuse(
        contract.columns[0] ?? '',
        `The row was set aside: line ${earlier} has the same key.`,
        'Keep one of the two rows.',
      );
      continue;
    }
    lineOfKey.set(key, line);
    rows.push(row);
  }
  const rowsRead = scan.records + scan.faulty.length;
  const entry: LedgerEntry = {
    file: file.path,
    shape: contract.name,
    bytes: file.bytes.length,
    rowsRead,
    rowsKept: rows.length,
    rowsSetAside: problems.reduce((total, problem) => total + problem.rowsSetAside, 0),
  };
  return { rows, entry, problems };
}

function* recordsOf({ scan }: Scanned): Generator<{ cells: readonly string[]; line: number }> {
  const delimiter = scan.delimiter.charCodeAt(0);
  let position = 0;
  for (let record = 0; record < scan.records; record += 1) {
    const end = endOfRecord(scan.body, position, delimiter);
    const line = scan.lines?.[record] ?? scan.headerLine + 1 + record;
    yield { cells: readRecord(scan.body, position, end, delimiter), line };
    position = end + 1;
  }
}
