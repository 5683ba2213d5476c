import type { Database } from '../database/database';
import type { CatalogueAndPlans } from '../domain/catalogue';
import type { Problem } from '../domain/problem';
import { composeCatalogue, composePlans } from './catalogue/compose-catalogue';
import { isCatalogueFile, isChangeLog } from './catalogue/file-kinds';
import { indicatorsTakenIn } from './catalogue/indicators-taken-in';
import { readCatalogue } from './catalogue/read-catalogue';
import { storeCatalogue } from './catalogue/store-catalogue';
import { withoutDashboard } from './contracts/without-dashboard';
import { createTables } from './create-tables';
import type { Arrival, FileSource, IntakeProgress } from './incoming-file';
import headlineFiguresSql from './rows/headline-figures.sql?raw';
import judgeSql from './rows/judge.sql?raw';
import otherPeopleSql from './rows/other-people.sql?raw';
import prepareSql from './rows/prepare.sql?raw';
import { withinReach } from './rows/reach';
import { besideTheirLike, type ObservationFile } from './rows/stage';
import { type Reached, takeInBatch } from './rows/take-in-batch';
import { fileHeaderOf } from './scanning/header';
import { lookThrough, type Scanned, setAsideWhole } from './scanning/scanned';
import { recogniseShape, roles } from './scanning/shape';
import { sourceOfFile } from './scanning/source-of-file';
import { columnProblems, strangerIn } from './scanning/unread-columns';
import { storeEntries, storeProblemKinds, storeProblems } from './store-ledger';
import { createDictionary } from './words/dictionary';
import { indicatorsOf, vocabularyOf } from './words/vocabulary';

/** Files up to this size in all are taken in before the pages are drawn; larger ones follow one by one. */
const firstWaveBytes = 8_000_000;

/** What an observation is of, and where, is said there. */
const tablesOfFigures = ['indicators.csv', 'localities.csv'];

export interface Intake {
  readonly database: Promise<Database>;
  readonly source: FileSource;
  /** `values`: after each wave, what can be asked now; null while files are read. */
  readonly report: (progress: IntakeProgress, values: CatalogueAndPlans | null) => void;
}

/**
 * Takes the data folder in: catalogue and plans, then observations in order of path. Figures, ledger and problems go into the
 * engine; the catalogue and the plans are handed back as they are. Nothing is lost in silence: every
 * row is kept or set aside with a problem, and a file that did not arrive is a problem too. The files are fetched and
 * looked through while the engine still starts.
 */
export async function takeIn({ database: opening, source, report }: Intake): Promise<CatalogueAndPlans> {
  const everyFile = (await source.list()).filter(({ path }) => !isChangeLog(path));
  const { files: listed, problems: tooLarge } = withinReach(everyFile, isCatalogueFile);
  const progress = {
    filesRead: 0,
    filesTotal: listed.length,
    rowsRead: 0,
    rowsKept: 0,
    notArrived: tooLarge.map(({ file }) => file) as readonly string[],
  };
  report({ ...progress, stage: 'reading' }, null);

  const dictionary = createDictionary();
  const failures: Problem[] = [...tooLarge];
  const fetchAll = async (paths: readonly string[]): Promise<readonly Scanned[]> => {
    const scanned = await Promise.all(
      paths.map(async (path) => {
        const arrival = await source.fetch(path);
        const found =
          arrival.kind === 'arrived'
            ? await lookThrough(arrival.file, isCatalogueFile(path) ? null : dictionary)
            : null;
        if (arrival.kind === 'failed') {
          failures.push(failureOf(arrival));
          progress.notArrived = failures.map(({ file }) => file);
        }
        progress.filesRead += 1;
        progress.rowsRead += found ? found.scan.records + found.scan.faulty.length : 0;
        report({ ...progress, stage: 'reading' }, null);
        return found;
      }),
    );
    return scanned.filter((one) => one !== null);
  };

  const [first, later] = planWaves(listed);
  const scanned = await fetchAll(first);
  const catalogue = readCatalogue(
    scanned.filter(({ file }) => isCatalogueFile(file.path)),
    everyFile.map(({ path }) => path),
    failures.map(({ file }) => file),
  );
  const database = await opening;
  await createTables(database);
  await database.run(prepareSql);
  await database.run(judgeSql);
  await storeProblemKinds(database);
  await storeCatalogue(database, catalogue.rows);
  await storeEntries(database, catalogue.entries);
  await storeProblems(database, catalogue.problems);
  let reached: Reached = {
    nextRecord: 0,
    nextSource: 0,
    vocabulary: vocabularyOf(catalogue.rows.indicators, catalogue.rows.localities),
  };
  const lacking = tablesOfFigures.filter((name) => failures.some(({ file }) => file === name));
  const takeInObservations = async (files: readonly Scanned[]) => {
    const { taken, refused } = sortByShape(files, lacking);
    await storeEntries(
      database,
      refused.map(({ entry }) => entry),
    );
    await storeProblems(
      database,
      refused.flatMap(({ problems }) => problems),
    );
    const reader = { database, sources: catalogue.rows.sources, dictionary };
    reached = await takeInBatch(reader, besideTheirLike(taken), reached);
    await database.run(otherPeopleSql);
    const [kept] = await database.ask('select cast(coalesce(sum(rows_kept), 0) as double) as kept from file');
    progress.rowsKept = Number(kept?.kept ?? 0);
  };

  // Invented figures come last: where a real one is given for the same place and period, it stands.
  const invented: Scanned[] = [];
  const takeInReal = (files: readonly Scanned[]) => {
    const isInvented = ({ file }: Scanned) =>
      sourceOfFile(file.path, catalogue.rows.sources, '').isIllustrative;
    invented.push(...files.filter(isInvented));
    return takeInObservations(files.filter((one) => !isInvented(one)));
  };
  const plans = composePlans(catalogue.rows);
  const valuesNow = async (): Promise<CatalogueAndPlans> => ({
    catalogue: composeCatalogue(
      catalogue.rows,
      await indicatorsTakenIn(database, catalogue.rows.sources, indicatorsOf(reached.vocabulary)),
    ),
    plans,
  });
  await takeInReal(scanned.filter(({ file }) => !isCatalogueFile(file.path)));
  for (const path of later) {
    await database.run(headlineFiguresSql);
    report({ ...progress, stage: 'ready' }, await valuesNow());
    await takeInReal(await fetchAll([path]));
  }
  await takeInObservations(invented);
  await database.run(headlineFiguresSql);
  await storeProblems(database, failures);
  const values = await valuesNow();
  report({ ...progress, stage: 'complete' }, values);
  return values;
}

function planWaves(
  listed: readonly { readonly path: string; readonly bytes: number }[],
): readonly [first: readonly string[], later: readonly string[]] {
  const first: string[] = [];
  const later: string[] = [];
  let bytes = 0;
  for (const file of listed) {
    const isFirst = isCatalogueFile(file.path) || bytes + file.bytes <= firstWaveBytes;
    if (isFirst) bytes += file.bytes;
    (isFirst ? first : later).push(file.path);
  }
  return [first, later];
}

const failureOf = (arrival: Extract<Arrival, { kind: 'failed' }>): Problem => ({
  severity: 'error',
  file: arrival.path,
  line: null,
  column: '',
  found: arrival.found,
  done:
    arrival.path === 'dashboard.json'
      ? `The file was left out: ${withoutDashboard}.`
      : 'The file was left out; what can be read without it was taken in.',
  advice: arrival.advice,
  rowsSetAside: 0,
});

/** Which files can be read, and which are set aside whole. */
function sortByShape(files: readonly Scanned[], lacking: readonly string[]) {
  const taken: ObservationFile[] = [];
  const refused: ReturnType<typeof setAsideWhole>[] = [];
  for (const scanned of files) {
    const header = fileHeaderOf(scanned.scan.header);
    const found = recogniseShape(header);
    const stranger = found.kind === 'recognised' ? strangerIn(scanned, found.shape, found.layout) : null;
    if (found.kind === 'recognised' && lacking.length > 0) {
      refused.push(setAsideWhole(scanned, found.shape.name, { kind: 'not-fetched', tables: lacking }));
    } else if (found.kind === 'recognised' && stranger) {
      refused.push(setAsideWhole(scanned, found.shape.name, { kind: 'stranger', stranger }));
    } else if (found.kind === 'recognised') {
      const headings = roles.flatMap((role) => {
        const position = found.layout[role];
        return position === undefined ? [] : [[role, header.names[position] ?? '', position] as const];
      });
      taken.push({
        shape: found.shape,
        headings,
        scanned: {
          ...scanned,
          problems: [...scanned.problems, ...columnProblems(scanned, found.shape, found.layout)],
        },
      });
    } else if (found.kind === 'incomplete') {
      refused.push(setAsideWhole(scanned, 'unknown', { kind: 'missing-columns', columns: found.missing }));
    } else if (found.kind === 'ambiguous') {
      refused.push(
        setAsideWhole(scanned, found.shape.name, { kind: 'repeated-column', column: found.column }),
      );
    } else {
      refused.push(setAsideWhole(scanned, 'unknown', { kind: 'unknown-header' }));
    }
  }
  return { taken, refused };
}
