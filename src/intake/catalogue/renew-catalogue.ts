import type { Ask, Database } from '../../database/database';
import type { FileSource, ListedFile } from '../incoming-file';
import { changedFiles, type FileHash, type FolderContent, staleFor } from '../prepared/prepared';
import { lookThrough, type Scanned } from '../scanning/scanned';
import { storeEntries, storeProblems } from '../store-ledger';
import { composeCatalogue, composePlans } from './compose-catalogue';
import { isCatalogueFile } from './file-kinds';
import { indicatorsTakenIn } from './indicators-taken-in';
import { readCatalogue } from './read-catalogue';

/** The files of the folder, and those of them that are not too much to take in. */
export interface Listed {
  readonly every: readonly ListedFile[];
  readonly files: readonly ListedFile[];
  readonly notArrived: readonly string[];
}

/**
 * Reads the catalogue and plan files anew where no figure depends on what changed in them: the figures stay, and the ledger and
 * the problems of these files are those of now. null: one of them did not arrive, or figures depend on what arrived, so that
 * all has to be taken in anew.
 */
export async function renewCatalogue(
  database: Database,
  source: FileSource,
  { every, notArrived }: Listed,
  held: FolderContent,
): Promise<FolderContent | null> {
  const paths = every.map(({ path }) => path);
  const arrivals = await Promise.all(paths.filter(isCatalogueFile).map((path) => source.fetch(path)));
  const scanned: Scanned[] = [];
  const read: FileHash[] = [];
  for (const arrival of arrivals) {
    if (arrival.kind === 'failed') return null;
    scanned.push(await lookThrough(arrival.file));
    read.push({ path: arrival.file.path, hash: arrival.hash });
  }
  const files = [...held.files, ...read];
  if (staleFor(changedFiles(held.files, [...every, ...read])) === 'everything') return null;
  const { rows, entries, problems } = readCatalogue(scanned, paths, notArrived);
  await database.together(async (ask) => {
    await forgetCatalogueFiles(ask);
    await storeEntries(database, entries);
    await storeProblems(database, problems);
  });
  const undescribed = held.catalogue.indicators.filter(({ outcome }) => outcome === null);
  const indicators = await indicatorsTakenIn(database, rows.sources, [...rows.indicators, ...undescribed]);
  return { catalogue: composeCatalogue(rows, indicators), plans: composePlans(rows), files };
}

async function forgetCatalogueFiles(ask: Ask): Promise<void> {
  const known = await ask('select path from file union select path from problem');
  for (const path of known.map((row) => String(row.path)).filter(isCatalogueFile)) {
    await ask('delete from file where path = $1', [path]);
    await ask('delete from problem where path = $1', [path]);
  }
}
