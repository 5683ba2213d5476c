import type { LedgerEntry, Problem } from '../../domain/problem';
import { inFigures } from '../../domain/words/number-words';
import type { IncomingFile } from '../incoming-file';
import { shown } from '../shown';
import { rowCoder } from '../words/code-rows';
import type { Dictionary } from '../words/dictionary';
import { decode } from './decode';
import { type Foreign, fileHeaderOf, foreignKind } from './header';
import { type HeaderReading, type Scan, scan } from './scan';
import { recogniseShape, type Stranger } from './shape';

/** A file that has been decoded and looked through. */
export interface Scanned {
  readonly file: IncomingFile;
  readonly scan: Scan;
  /** What had to be said about its encoding and separator. */
  readonly problems: readonly Problem[];
}

const noRows: Scan = {
  header: [],
  headerLine: 0,
  delimiter: ',',
  bytes: new Uint8Array(),
  records: 0,
  starts: new Int32Array(),
  lines: null,
  faulty: [],
  padded: 0,
  coded: null,
};

const aboutFile = (file: string, found: string, done: string, advice: string): Problem => ({
  severity: 'note',
  file,
  line: null,
  column: '',
  found,
  done,
  advice,
  rowsSetAside: 0,
});

/** Rows go up to the last column that is used; to the end, when the header is of no shape we know. */
function readHeader(names: readonly string[], dictionary: Dictionary | null): HeaderReading {
  const found = recogniseShape(fileHeaderOf(names));
  if (found.kind !== 'recognised') return { cellsNeeded: names.length, coder: null };
  return {
    cellsNeeded: Math.max(...Object.values(found.layout)) + 1,
    coder: dictionary ? rowCoder(found.layout, found.shape, dictionary) : null,
  };
}

/** `dictionary`: where the words of observations are numbered; null for a file that is not one of observations. */
export async function lookThrough(
  file: IncomingFile,
  dictionary: Dictionary | null = null,
): Promise<Scanned> {
  if (foreignKind(file.bytes) !== null) return { file, scan: noRows, problems: [] };
  const { bytes, encoding } = await decode(file.bytes);
  const found = await scan(bytes, (names) => readHeader(names, dictionary));
  const problems: Problem[] = [];
  if (encoding !== 'UTF-8') {
    problems.push(
      aboutFile(
        file.path,
        `${encoding} text`,
        'It was read as such; letters such as ’ and ô are kept.',
        'Save the file as "CSV UTF-8" to be sure of every letter.',
      ),
    );
  }
  if (found.delimiter !== ',' && found.header.length > 1) {
    const name = found.delimiter === '\t' ? 'tabs' : 'semicolons';
    problems.push(
      aboutFile(
        file.path,
        `${name} between the cells`,
        'They were read as separators.',
        'Nothing to do; commas are usual.',
      ),
    );
  }
  if (found.padded > 0) {
    problems.push(
      aboutFile(
        file.path,
        `${found.padded} ${found.padded === 1 ? 'row' : 'rows'} with fewer cells than the header`,
        'They were kept: the cells that are missing at the end are of columns that are not used.',
        'Nothing to do.',
      ),
    );
  }
  return { file, scan: found, problems };
}

const foreignWords: Readonly<Record<Foreign, readonly [found: string, advice: string]>> = {
  'web-page': [
    'a web page in place of a CSV file',
    'Open the address in a browser: the file may have moved, or need a sign-in.',
  ],
  workbook: [
    'a workbook or document, not a CSV file',
    'Open it in a spreadsheet and save the sheet that holds the figures as "CSV UTF-8".',
  ],
  json: ['a JSON file, not a CSV file', 'Take it out of the folder, or export the figures as CSV.'],
  'picture-or-pdf': [
    'a picture, PDF or Parquet file, not a CSV file',
    'Take it out of the folder, or export the figures as CSV.',
  ],
};

/** Why none of a file's rows can be taken. */
export type WholeFileRefusal =
  | { readonly kind: 'unknown-header' }
  | { readonly kind: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly kind: 'repeated-column'; readonly column: string }
  | { readonly kind: 'stranger'; readonly stranger: Stranger }
  /** Tables that did not arrive, without which nobody knows what or where the rows are of. */
  | { readonly kind: 'not-fetched'; readonly tables: readonly string[] }
  | { readonly kind: 'engine-refused' };

function wholeFileWords(
  { file, scan: { header } }: Scanned,
  refusal: WholeFileRefusal,
): readonly [found: string, advice: string] {
  if (file.bytes.length === 0)
    return ['an empty file', 'Export the file again, or take it out of the folder.'];
  const foreign = foreignKind(file.bytes);
  if (foreign !== null) return foreignWords[foreign];
  const first = shown(header.slice(0, 6).join(', '));
  if (refusal.kind === 'missing-columns') {
    const names = refusal.columns.map((name) => `"${name}"`).join(' and ');
    return [`a header without ${names}: ${first}`, `Add the column ${names}, or correct its name.`];
  }
  if (refusal.kind === 'repeated-column') {
    return [`the column "${refusal.column}" more than once`, 'Delete or rename the one that is not meant.'];
  }
  if (refusal.kind === 'stranger') {
    const { column, looksLike, cells } = refusal.stranger;
    const seen = cells === '' ? 'looks like' : `holds what looks like`;
    const kind = looksLike.replace('_', ' ');
    return [
      `the column "${shown(column)}", which ${seen} ${kind}${cells === '' ? '' : ` (${shown(cells)})`} and is not read`,
      `Does it say of whom the figures are? Then name it "${looksLike}" and keep no other column of that kind. If not, take it out or give it another name.`,
    ];
  }
  if (refusal.kind === 'not-fetched') {
    return [
      `rows that cannot be placed: ${refusal.tables.join(' and ')} did not arrive`,
      'Nothing is wrong with this file. Load the page again.',
    ];
  }
  if (refusal.kind === 'engine-refused') {
    return [
      'rows that the engine could not read',
      'Open the file in a spreadsheet, save it again as "CSV UTF-8" and try that.',
    ];
  }
  const isData = header.some((cell) => /^[EKNSW]\d{8}$|^-?\d+(\.\d+)?$/.test(cell.trim()));
  if (isData)
    return [
      `a first line that is not a header: ${first}`,
      'Put a header above the rows; docs/data-contract.md lists the columns.',
    ];
  return [
    `a header that is not known: ${first}`,
    'Waymark reads its own tidy columns and the Fingertips download; docs/data-contract.md lists the columns of both.',
  ];
}

/** A file none of whose rows can be taken: one problem that says why and counts them all. */
export function setAsideWhole(
  scanned: Scanned,
  shape: string,
  refusal: WholeFileRefusal,
): { readonly entry: LedgerEntry; readonly problems: readonly Problem[] } {
  const { file, scan: found } = scanned;
  const rows = found.records + found.faulty.length;
  const [what, advice] = wholeFileWords(scanned, refusal);
  const problem: Problem = {
    severity: 'error',
    file: file.path,
    line: found.headerLine || null,
    column: columnOf(refusal),
    found: what,
    done:
      rows === 0
        ? 'Nothing was taken from the file.'
        : rows === 1
          ? 'Its one row was set aside.'
          : `All ${inFigures(rows)} rows were set aside.`,
    advice,
    rowsSetAside: rows,
  };
  const entry = {
    file: file.path,
    shape,
    bytes: file.bytes.length,
    rowsRead: rows,
    rowsKept: 0,
    rowsSetAside: rows,
  };
  return { entry, problems: [...scanned.problems, problem] };
}

const columnOf = (refusal: WholeFileRefusal): string => {
  if (refusal.kind === 'missing-columns') return refusal.columns[0] ?? '';
  if (refusal.kind === 'stranger') return shown(refusal.stranger.column);
  return refusal.kind === 'repeated-column' ? refusal.column : '';
};
