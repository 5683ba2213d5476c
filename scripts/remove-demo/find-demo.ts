import { readFile } from 'node:fs/promises';
import { parseStatuses } from '../../src/domain/figures/observation-status';
import type { Source } from '../../src/domain/source';
import { readCatalogueFile } from '../../src/intake/catalogue/catalogue-file';
import { sourcesContract } from '../../src/intake/contracts/sources';
import { decode } from '../../src/intake/scanning/decode';
import { fileHeaderOf } from '../../src/intake/scanning/header';
import { lookThrough } from '../../src/intake/scanning/scanned';
import { sourceOfFile } from '../../src/intake/scanning/source-of-file';
import { filesAt } from '../disk-source';
import { withoutRows } from './without-rows';

/** What becomes of one file of the folder. */
export interface Removal {
  readonly path: string;
  /** Where it lies on the disk. */
  readonly place: string;
  readonly taken: number;
  /** What is left of it; null where nothing is, and the file goes. */
  readonly bytes: Uint8Array | null;
}

export interface Demo {
  readonly removals: readonly Removal[];
  /** Files that could not be looked through, and why. */
  readonly passedOver: readonly string[];
}

type Placed = Awaited<ReturnType<typeof filesAt>>[number];

const isOfFigures = (path: string): boolean => /^(observations|plans)\/.*\.csv$/i.test(path);

/** Finds every row of a data folder that is marked as illustrative, by its own status or by `sources.csv`. Changes nothing. */
export async function findDemo(folder: string): Promise<Demo> {
  const files = await filesAt(folder, '');
  const table = files.find(({ path }) => path === 'sources.csv');
  const sources = table ? await sourcesIn(table) : [];
  const removals: Removal[] = [];
  const passedOver: string[] = [];
  for (const file of files.filter(({ path }) => isOfFigures(path))) {
    const found = await removalFrom(file, sourceOfFile(file.path, sources, '').isIllustrative);
    if (typeof found === 'string') passedOver.push(found);
    else if (found) removals.push(found);
  }
  const gone = new Set(removals.filter(({ bytes }) => bytes === null).map(({ path }) => path));
  const stay = files.map(({ path }) => path).filter((path) => !gone.has(path));
  const fromTable = table && (await entriesFrom(table, sources, stay, [...gone]));
  return { removals: fromTable ? [...removals, fromTable] : removals, passedOver };
}

async function read({ path, place }: Placed) {
  const bytes = new Uint8Array(await readFile(place));
  const { encoding } = await decode(bytes);
  return { bytes, encoding, scanned: await lookThrough({ path, bytes }) };
}

async function sourcesIn(table: Placed): Promise<readonly Source[]> {
  const { scanned } = await read(table);
  return readCatalogueFile(sourcesContract, scanned, new Map()).rows;
}

async function removalFrom(file: Placed, isWhole: boolean): Promise<Removal | string | null> {
  const { bytes, encoding, scanned } = await read(file);
  const status = fileHeaderOf(scanned.scan.header).find('status');
  if (status === null && !isWhole) return null;
  if (encoding.startsWith('UTF-16')) {
    return `${file.path} was left alone: it is ${encoding} text. Save it as "CSV UTF-8" and run this again.`;
  }
  const isMarked = (cells: readonly string[]) =>
    isWhole || parseStatuses(cells[status ?? -1] ?? '').statuses.includes('illustrative');
  const { taken, left, bytes: rest } = withoutRows(bytes, scanned.scan.delimiter, isMarked);
  return taken === 0 ? null : { path: file.path, place: file.place, taken, bytes: left === 0 ? null : rest };
}

/** The rows of `sources.csv` for the files that go, and for demonstrations that are gone already. */
async function entriesFrom(
  table: Placed,
  sources: readonly Source[],
  stay: readonly string[],
  gone: readonly string[],
): Promise<Removal | null> {
  const { bytes, scanned } = await read(table);
  const at = fileHeaderOf(scanned.scan.header).find('file') ?? -1;
  const names = (file: string) => (path: string) => path === file || path.endsWith(`/${file}`);
  const spent = new Set(
    sources
      .filter(
        ({ file, isIllustrative }) => !stay.some(names(file)) && (isIllustrative || gone.some(names(file))),
      )
      .map(({ file }) => file),
  );
  const isSpent = (cells: readonly string[]) => spent.has((cells[at] ?? '').trim().replace(/^\.?\//, ''));
  const { taken, bytes: rest } = withoutRows(bytes, scanned.scan.delimiter, isSpent);
  return taken === 0 ? null : { path: table.path, place: table.place, taken, bytes: rest };
}
