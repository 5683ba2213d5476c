import type { Ask, Database } from '../../database/database';
import { QueryError } from '../../database/errors';
import type { Source } from '../../domain/source';
import { storeSources } from '../catalogue/store-catalogue';
import { insertRows } from '../insert-rows';
import { join } from '../scanning/decode';
import { scanProblems } from '../scanning/scan-problems';
import { setAsideWhole } from '../scanning/scanned';
import { sourceOfFile } from '../scanning/source-of-file';
import { storeEntries, storeProblems } from '../store-ledger';
import type { Dictionary, Word } from '../words/dictionary';
import { storeReadings } from '../words/store-words';
import { copyOf, type Vocabulary } from '../words/vocabulary';
import complainSql from './complain.sql?raw';
import complainOfFiguresSql from './complain-of-figures.sql?raw';
import findRepeatsSql from './find-repeats.sql?raw';
import headlineSeriesSql from './headline-series.sql?raw';
import keepSql from './keep.sql?raw';
import lookAgainSql from './look-again.sql?raw';
import populateSql from './populate.sql?raw';
import { figuresViewSql, type ObservationFile, recordsIn, stagingSql } from './stage';
import tellSql from './tell.sql?raw';
import unplacedSql from './unplaced.sql?raw';

/** How far the intake is: the numbers of the next record and the next source, and the words that are known. */
export interface Reached {
  readonly nextRecord: number;
  readonly nextSource: number;
  readonly vocabulary: Vocabulary;
}

/** What every batch is read with. */
export interface Reader {
  readonly database: Database;
  readonly sources: readonly Source[];
  readonly dictionary: Dictionary;
}

/**
 * Reads observation files into the table of figures, all at once or not at all: a file that the engine cannot read, reads as
 * another number of rows than we counted, or fails over in any other way is set aside whole, and only that file. The others
 * are as if it had not been there.
 */
export async function takeInBatch(
  reader: Reader,
  files: readonly ObservationFile[],
  reached: Reached,
): Promise<Reached> {
  if (files.length === 0) return reached;
  const vocabulary = copyOf(reached.vocabulary);
  try {
    await reader.database.together((ask) => takeInFiles({ ...reader, ask, files, reached, vocabulary }));
    return {
      nextRecord: reached.nextRecord + recordsIn(files),
      nextSource: reached.nextSource + files.length,
      vocabulary,
    };
  } catch (cause) {
    console.warn(cause);
    const [only, ...others] = files;
    if (only && others.length === 0) {
      await refuseFile(reader.database, only);
      return reached;
    }
    let next = reached;
    for (const file of files) next = await takeInBatch(reader, [file], next);
    return next;
  }
}

interface Taking extends Reader {
  readonly ask: Ask;
  readonly files: readonly ObservationFile[];
  readonly reached: Reached;
  /** Learns the words of these files. */
  readonly vocabulary: Vocabulary;
}

async function takeInFiles(taking: Taking): Promise<void> {
  const { database, ask, files } = taking;
  const records = recordsIn(files);
  if (records > 0) await stageFiles(taking);
  await registerFiles(taking);
  await storeProblems(
    database,
    files.flatMap(({ scanned }) => [...scanned.problems, ...scanProblems(scanned)]),
  );
  if (records === 0) return;
  const numbers = [...new Set(files.flatMap(({ scanned }) => scanned.scan.coded?.words ?? []))];
  const words = numbers.flatMap((no) => {
    const word = taking.dictionary.word(no);
    return word ? [{ ...word, no }] : [];
  });
  const added = await storeReadings(database, words, taking.vocabulary);
  await database.run(figuresViewSql(files));
  await database.run(keepSql);
  const [faulty] = await ask(
    `select cast(count(*) as double) as rows from figure where has_problem and record >= ${taking.reached.nextRecord}`,
  );
  const hasProblems = faulty?.rows !== 0;
  if (hasProblems) await database.run(lookAgainSql);
  await database.run(findRepeatsSql);
  await database.run(populateSql);
  if (added.indicators.length > 0) await database.run(headlineSeriesSql);
  if (words.some((word) => isUndescribed(word, taking.vocabulary))) await database.run(unplacedSql);
  await database.run(complainSql);
  if (hasProblems) await database.run(complainOfFiguresSql);
  await database.run(tellSql);
  const [unbalanced] = await ask(
    'select cast(count(*) as double) as files from file where rows_read <> rows_kept + rows_set_aside',
  );
  if (unbalanced?.files !== 0) throw new QueryError(`${unbalanced?.files} files do not balance`, tellSql);
}

function isUndescribed({ role, cells }: Word, { indicators }: Vocabulary): boolean {
  const key = (cells[0] ?? '').trim().toLowerCase();
  return role === 'indicator' && indicators.get(key)?.indicator.outcome === null;
}

async function stageFiles({ database, ask, files, reached }: Taking): Promise<void> {
  const stored = await database.store(join(files.flatMap(({ scanned }) => scanned.scan.coded?.pieces ?? [])));
  const sql = stagingSql(files, stored, reached.nextRecord, reached.nextSource);
  try {
    await database.run(sql);
  } finally {
    await database.drop(stored);
  }
  const [staged] = await ask('select cast(count(*) as double) as records from staged');
  if (staged?.records !== recordsIn(files)) {
    throw new QueryError(`${staged?.records} rows were read where ${recordsIn(files)} were counted`, sql);
  }
}

async function refuseFile(database: Database, { scanned, shape }: ObservationFile): Promise<void> {
  const { entry, problems } = setAsideWhole(scanned, shape.name, { kind: 'engine-refused' });
  await storeEntries(database, [entry]);
  await storeProblems(database, problems);
}

async function registerFiles({ database, files, sources, reached }: Taking): Promise<void> {
  let next = reached.nextRecord;
  const rows = files.map(({ scanned: { file, scan }, shape }) => {
    const first = next;
    next += scan.records;
    const rowsRead = scan.records + scan.faulty.length;
    return [
      file.path,
      shape.name,
      file.bytes.length,
      rowsRead,
      0,
      scan.faulty.length,
      scan.records > 0 ? first : null,
      scan.headerLine + 1,
    ];
  });
  await insertRows(
    database,
    'file',
    {
      path: 'varchar',
      shape: 'varchar',
      bytes: 'double',
      rows_read: 'integer',
      rows_kept: 'integer',
      rows_set_aside: 'integer',
      first_record: 'integer',
      first_line: 'integer',
    },
    rows,
  );
  await storeSources(
    database,
    files.map(({ scanned, shape }) => sourceOfFile(scanned.file.path, sources, shape.unstatedSource)),
    reached.nextSource,
  );
  await database.run('delete from column_name');
  await insertRows(
    database,
    'column_name',
    { source_no: 'integer', role: 'varchar', name: 'varchar' },
    files.flatMap(({ headings }, index) =>
      headings.map(([role, name]) => [reached.nextSource + index, role, name]),
    ),
  );
}
