import type { Ask, Database } from '../database/database';
import type { CatalogueAndPlans } from '../domain/catalogue';
import { composeCatalogue, composePlans } from './compose-catalogue';
import type { FileSource, ListedFile } from './incoming-file';
import { indicatorsTakenIn } from './indicators-taken-in';
import { isCatalogueFile, readCatalogue } from './read-catalogue';
import { lookThrough, type Scanned } from './scanned';
import { storeEntries, storeProblems } from './store-ledger';

interface Renewed extends CatalogueAndPlans {
  /** The catalogue files as they were read now. */
  readonly files: readonly Pick<ListedFile, 'path' | 'hash'>[];
}

/**
 * Reads the catalogue and plan files anew where no figure depends on what changed in them: the figures stay, and the ledger and
 * the problems of these files are those of now. null: one of them did not arrive, so that all has to be taken in anew.
 */
export async function renewCatalogue(
  database: Database,
  source: FileSource,
  listed: readonly ListedFile[],
  { catalogue: before }: CatalogueAndPlans,
): Promise<Renewed | null> {
  const paths = listed.map(({ path }) => path);
  const arrivals = await Promise.all(paths.filter(isCatalogueFile).map((path) => source.fetch(path)));
  const scanned: Scanned[] = [];
  const files = [];
  for (const arrival of arrivals) {
    if (arrival.kind === 'failed') return null;
    scanned.push(await lookThrough(arrival.file));
    files.push({ path: arrival.file.path, hash: arrival.hash });
  }
  const { rows, entries, problems } = readCatalogue(scanned, paths);
  await database.together(async (ask) => {
    await forgetCatalogueFiles(ask);
    await storeEntries(database, entries);
    await storeProblems(database, problems);
  });
  const undescribed = before.indicators.filter(({ outcome }) => outcome === null);
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
