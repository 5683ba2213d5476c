import type { Database } from '../database/database';
import type { CatalogueAndPlans } from '../domain/catalogue';
import { isCatalogueFile, isChangeLog } from './catalogue/file-kinds';
import { type Listed, renewCatalogue } from './catalogue/renew-catalogue';
import type { FileSource, IntakeProgress, ListedFile } from './incoming-file';
import { attachPrepared } from './prepared/attach-prepared';
import { changedFiles, type FolderContent, type Prepared, staleFor } from './prepared/prepared';
import { withinReach } from './rows/reach';
import { type Intake, takeIn } from './take-in';

interface Opening extends Intake {
  /** What the build took in; null: nothing, or nothing that is of use. */
  readonly prepared: Promise<Prepared | null>;
  /** Which build this page is. */
  readonly build: string;
  /** What was reported is no longer so: something else will be. */
  readonly withdraw: () => void;
}

interface Attached extends FolderContent {
  readonly detach: () => Promise<void>;
}

/**
 * Opens the data from what the build took in, where the list says that the files are the same; what changed since is taken
 * in anew. Afterwards every file is fetched and its hash held against what was taken in, for a file may be replaced on a
 * website without its list being made anew: then, too, what changed is taken in anew.
 */
export async function openData(opening: Opening): Promise<void> {
  const { source, build, withdraw } = opening;
  const every = (await source.list()).filter(({ path }) => !isChangeLog(path));
  const { files, problems } = withinReach(every, isCatalogueFile);
  const listed: Listed = { every, files, notArrived: problems.map(({ file }) => file) };
  const prepared = await opening.prepared;
  const held = prepared?.build === build ? await openPrepared(opening, prepared, listed) : null;
  if (!held) {
    await takeIn(opening);
    return;
  }
  const stale = staleFor(await changedSince(held, source, files));
  if (stale === 'nothing') return;
  withdraw();
  const database = await opening.database;
  const renewed = stale === 'catalogue' ? await renewCatalogue(database, source, listed, held) : null;
  if (renewed) await reportComplete(opening, database, renewed, listed);
  else {
    await held.detach();
    await takeIn(opening);
  }
}

/** null: it is of other files, or cannot be opened. */
async function openPrepared(opening: Opening, prepared: Prepared, listed: Listed): Promise<Attached | null> {
  const stale = staleFor(changedFiles(prepared.files, listed.every));
  if (stale === 'everything') return null;
  const { files, notArrived } = listed;
  opening.report(
    { filesRead: 0, filesTotal: files.length, rowsRead: 0, rowsKept: 0, notArrived, stage: 'reading' },
    null,
  );
  const database = await opening.database;
  const detach = await attachPrepared(database, prepared.tables).catch((cause) => {
    console.warn(cause);
    return null;
  });
  if (!detach) return null;
  const renewed =
    stale === 'catalogue' ? await renewCatalogue(database, opening.source, listed, prepared) : prepared;
  if (!renewed) {
    await detach();
    return null;
  }
  await reportComplete(opening, database, renewed, listed);
  return { ...renewed, detach };
}

async function reportComplete(
  { report }: Opening,
  database: Database,
  { catalogue, plans }: CatalogueAndPlans,
  { files, notArrived }: Listed,
): Promise<void> {
  const [rows] = await database.ask(
    'select cast(sum(rows_read) as double) as read, cast(sum(rows_kept) as double) as kept from file',
  );
  const progress: IntakeProgress = {
    filesRead: files.length,
    filesTotal: files.length,
    rowsRead: Number(rows?.read ?? 0),
    rowsKept: Number(rows?.kept ?? 0),
    notArrived,
    stage: 'complete',
  };
  report(progress, { catalogue, plans });
}

/** One file after another, so that nobody who reads the page notices; it ends where all has to be taken in anew. */
async function changedSince(
  { files }: FolderContent,
  source: FileSource,
  listed: readonly ListedFile[],
): Promise<readonly string[]> {
  const hashes = new Map(files.map(({ path, hash }) => [path, hash]));
  const changed: string[] = [];
  for (const { path } of listed) {
    const arrival = await source.fetch(path);
    if (arrival.kind === 'arrived' && arrival.hash === hashes.get(path)) continue;
    changed.push(path);
    if (staleFor(changed) === 'everything') break;
  }
  return changed;
}
