import type { LedgerEntry, Problem } from '../../domain/problem';
import { fileHeaderOf, foreignKind, plainName } from '../scanning/header';
import { recordsOf } from '../scanning/records-of';
import { scanProblems } from '../scanning/scan-problems';
import { type Scanned, setAsideWhole } from '../scanning/scanned';
import { shown } from '../shown';
import { type Cells, rowCells } from './cells';

/** How the rows of one catalogue file are read. `read` returns null when the row was refused. */
export interface CatalogueContract<Row> {
  readonly name: string;
  readonly columns: readonly string[];
  readonly needed: readonly string[];
  /** Columns that earlier versions of the contract had here, and where they went. */
  readonly moved?: { readonly columns: readonly string[]; readonly advice: string };
  readonly read: (cells: Cells, path: string) => Row | null;
  /** What makes a row that row: a second row of the same key is set aside. Several keys are told apart by a word each. */
  readonly key: (row: Row) => string | Readonly<Record<string, string>>;
}

/** Where a row was read. */
export interface Origin {
  readonly file: string;
  /** null: the file has no lines that mean anything. */
  readonly line: number | null;
}

/** Where each key was first read. Plans lie in several files, and an id is one in all of them. */
export type Keys = Map<string, Origin>;

export interface CatalogueReading<Row> {
  readonly rows: readonly Row[];
  readonly entry: LedgerEntry;
  readonly problems: readonly Problem[];
}

/** Reads one scanned file against its contract. */
export function readCatalogueFile<Row>(
  contract: CatalogueContract<Row>,
  scanned: Scanned,
  keys: Keys,
): CatalogueReading<Row> {
  const { file, scan } = scanned;
  const header = fileHeaderOf(scan.header);
  const missing = contract.needed.filter((name) => header.find(name) === null);
  if (foreignKind(file.bytes) !== null || missing.length > 0) {
    return {
      rows: [],
      ...setAsideWhole(scanned, contract.name, { kind: 'missing-columns', columns: missing }),
    };
  }
  const repeated = contract.columns.find((name) => header.repeated.includes(plainName(name)));
  if (repeated !== undefined) {
    return {
      rows: [],
      ...setAsideWhole(scanned, contract.name, { kind: 'repeated-column', column: repeated }),
    };
  }
  const problems: Problem[] = [
    ...scanned.problems,
    ...unknownColumns(contract, scanned),
    ...scanProblems(scanned),
  ];
  const rows: Row[] = [];
  for (const { cells, line } of recordsOf(scanned)) {
    const reader = rowCells({ file: file.path, header, row: cells, line }, problems);
    const row = contract.read(reader, file.path);
    if (row === null || reader.isRefused()) continue;
    const named = contract.key(row);
    const rowKeys = Object.entries(typeof named === 'string' ? { key: named } : named);
    const taken = rowKeys.find(([, key]) => keys.has(key));
    if (taken) {
      const [word, key] = taken;
      const earlier = keys.get(key);
      const where = `line ${earlier?.line}${earlier?.file === file.path ? '' : ` of ${earlier?.file}`}`;
      reader.refuse(
        contract.columns.includes(word) ? word : (contract.columns[0] ?? ''),
        `The row was set aside: ${where} has the same ${word}.`,
        'Keep one of the two rows, or correct one.',
      );
      continue;
    }
    for (const [, key] of rowKeys) keys.set(key, { file: file.path, line });
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

/** A mistyped column name would otherwise pass for a column that was left out. */
function unknownColumns(
  { columns, moved }: Pick<CatalogueContract<unknown>, 'columns' | 'moved'>,
  { file, scan }: Scanned,
): readonly Problem[] {
  const known = columns.map(plainName);
  const unknown = fileHeaderOf(scan.header).names.filter(
    (name) => name !== '' && !known.includes(plainName(name)),
  );
  return unknown.map((name) => ({
    severity: 'warning',
    file: file.path,
    line: scan.headerLine,
    column: shown(name),
    found: 'a column that is not known',
    done: 'The column was left out.',
    advice: moved?.columns.some((one) => plainName(one) === plainName(name))
      ? moved.advice
      : `Correct its name, if it was meant to be one of: ${columns.join(', ')}.`,
    rowsSetAside: 0,
  }));
}
