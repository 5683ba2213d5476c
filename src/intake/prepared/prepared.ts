import type { CatalogueAndPlans } from '../../domain/catalogue';
import { isCatalogueFile, isChangeLog } from '../catalogue/file-kinds';
import type { ListedFile } from '../incoming-file';

export type FileHash = Pick<ListedFile, 'path' | 'hash'>;

/** What can be asked of the catalogue and the plans, and which files were taken in for it. */
export interface FolderContent extends CatalogueAndPlans {
  /** Of two with the same path the later one. */
  readonly files: readonly FileHash[];
}

/** What the build took in: the engine's tables as one database file, the rest as values. */
export interface Prepared extends FolderContent {
  /** Which build of the page wrote it: another one may make other tables of the same files. */
  readonly build: string;
  readonly tables: Uint8Array;
}

const lineEnd = 0x0a;

/** The values as one line of JSON, and the database file after it. */
export function packPrepared({ tables, ...values }: Prepared): Uint8Array {
  const line = new TextEncoder().encode(`${JSON.stringify(values)}\n`);
  const packed = new Uint8Array(line.length + tables.length);
  packed.set(line);
  packed.set(tables, line.length);
  return packed;
}

/** null: the bytes are something else. */
export function unpackPrepared(packed: Uint8Array): Prepared | null {
  const end = packed.indexOf(lineEnd);
  try {
    const values = JSON.parse(new TextDecoder().decode(packed.subarray(0, end))) as Omit<Prepared, 'tables'>;
    return { ...values, tables: packed.slice(end + 1) };
  } catch {
    return null;
  }
}

const catalogueOfFigures = [
  'dashboard.json',
  'indicators.csv',
  'localities.csv',
  'partnerships.csv',
  'populations.csv',
  'sources.csv',
];

/** Whether no figure would be read otherwise if the file were another: plans, neighbours, words and their like. */
const isApartFromFigures = (path: string): boolean =>
  isCatalogueFile(path) && !catalogueOfFigures.some((name) => path === name || path.endsWith(`/${name}`));

/** What has to be taken in anew because of the files that are not as they were. */
export type Stale = 'nothing' | 'catalogue' | 'everything';

export const staleFor = (changed: readonly string[]): Stale => {
  if (changed.length === 0) return 'nothing';
  return changed.every(isApartFromFigures) ? 'catalogue' : 'everything';
};

const hashesOf = (files: readonly FileHash[]): ReadonlyMap<string, string> =>
  new Map(files.filter(({ path }) => !isChangeLog(path)).map(({ path, hash }) => [path, hash]));

/** Paths of the files that were replaced, added or taken away; one without a hash may be another. */
export function changedFiles(before: readonly FileHash[], now: readonly FileHash[]): readonly string[] {
  const [earlier, later] = [hashesOf(before), hashesOf(now)];
  const paths = new Set([...earlier.keys(), ...later.keys()]);
  return [...paths].filter((path) => earlier.get(path) === '' || earlier.get(path) !== later.get(path));
}
