import type { Ask, Database } from '../database/database';
import { QueryError } from '../database/errors';
import type { Source } from '../domain/source';
import complainSql from './complain.sql?raw';
import { join } from './decode';
import headlineSeriesSql from './headline-series.sql?raw';
import { insertRows } from './insert-rows';
import judgeSql from './judge.sql?raw';
import { pacer } from './pause';
import populateSql from './populate.sql?raw';
import { type NewWords, noNewWords, readingColumns, readingRow, readWord, type Word } from './read-words';
import { scanProblems } from './scan-problems';
import { type Scanned, setAsideWhole } from './scanned';
import { sourceOfFile } from './source-of-file';
import { type Batch, stagingSql } from './stage';
import { storeIndicators, storeSources } from './store-catalogue';
import { storeEntries, storeProblems } from './store-ledger';
import unplacedSql from './unplaced.sql?raw';
import { copyOf, type Vocabulary } from './vocabulary';
import wordsSql from './words.sql?raw';

/** How far the intake is: the number of the next record, and the words that are known. */
export interface Reached {
  readonly nextRecord: number;
  readonly vocabulary: Vocabulary;
}

/**
 * Reads a batch of observation files into the table of figures, all at once or not at all: a file that the engine cannot
 * read, reads as another number of rows than we counted, or fails over in any other way is set aside whole, and only that
 * file. The others are as if it had not been there.
 */
export async function takeInBatch(
  database: Database,
  batch: Batch,
  sources: readonly Source[],
  reached: Reached,
): Promise<Reached> {
  const vocabulary = copyOf(reached.vocabulary);
  try {
    await database.together((ask) =>
      takeInFiles({ database, ask, batch, sources, vocabulary }, reached.nextRecord),
    );
    return { nextRecord: reached.nextRecord + recordsOf(batch), vocabulary };
  } catch (cause) {
    console.warn(cause);
    const [only, ...others] = batch.files;
    if (only && others.length === 0) {
      await refuseFile(database, batch, only);
      return reached;
    }
    let next = reached;
    for (const scanned of batch.files)
      next = await takeInBatch(database, { ...batch, files: [scanned] }, sources, next);
    return next;
  }
}

const recordsOf = ({ files }: Batch): number => files.reduce((total, { scan }) => total + scan.records, 0);

interface Taking {
  readonly database: Database;
  readonly ask: Ask;
  readonly batch: Batch;
  readonly sources: readonly Source[];
  readonly vocabulary: Vocabulary;
}

async function takeInFiles(taking: Taking, firstRecord: number): Promise<void> {
  const { database, batch } = taking;
  if (recordsOf(batch) > 0) await stageFiles(taking, firstRecord);
  await registerFiles(database, batch, firstRecord);
  await registerSources(taking);
  await storeProblems(
    database,
    batch.files.flatMap((scanned) => [...scanned.problems, ...scanProblems(scanned)]),
  );
  if (recordsOf(batch) === 0) return;
  const added = await readWords(taking);
  await database.run('delete from column_name');
  await insertRows(
    database,
    'column_name',
    { role: 'varchar', name: 'varchar' },
    Object.entries(batch.headings),
  );
  await database.run(judgeSql);
  await database.run(populateSql);
  if (added.indicators.length > 0) await database.run(headlineSeriesSql);
  await database.run(unplacedSql);
  await database.run(complainSql);
}

async function stageFiles({ database, ask, batch }: Taking, firstRecord: number): Promise<void> {
  const bodies = batch.files.map(({ scan }) => scan.body).filter((body) => body.length > 0);
  const stored = await database.store(bodies.length === 1 ? (bodies[0] as Uint8Array).slice() : join(bodies));
  const sql = stagingSql(batch, stored, firstRecord);
  try {
    await database.run(sql);
  } finally {
    await database.drop(stored);
  }
  const [staged] = await ask('select cast(count(*) as double) as records from staged');
  if (staged?.records !== recordsOf(batch)) {
    throw new QueryError(`${staged?.records} rows were read where ${recordsOf(batch)} were counted`, sql);
  }
}

async function refuseFile(database: Database, batch: Batch, scanned: Scanned): Promise<void> {
  const { entry, problems } = setAsideWhole(scanned, batch.shape.name, { kind: 'engine-refused' });
  await storeEntries(database, [entry]);
  await storeProblems(database, problems);
}

async function registerFiles(database: Database, batch: Batch, firstRecord: number): Promise<void> {
  let next = firstRecord;
  const rows = batch.files.map(({ file, scan }) => {
    const first = next;
    next += scan.records;
    const rowsRead = scan.records + scan.faulty.length;
    return [
      file.path,
      batch.shape.name,
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
      first_record: 'bigint',
      first_line: 'integer',
    },
    rows,
  );
  await insertRows(
    database,
    'record_line',
    { record: 'bigint', line: 'integer' },
    linesOf(batch.files, firstRecord),
  );
}

async function registerSources({ database, ask, batch, sources }: Taking): Promise<void> {
  const { files, shape } = batch;
  const [known] = await ask('select cast(count(*) as double) as sources from source');
  const found = files.map(({ file }) => sourceOfFile(file.path, sources, shape.unstatedSource));
  await storeSources(database, found, Number(known?.sources ?? 0));
}

function linesOf(files: readonly Scanned[], firstRecord: number): readonly (readonly number[])[] {
  let first = firstRecord;
  return files.flatMap(({ scan }) => {
    const rows = scan.lines === null ? [] : Array.from(scan.lines, (line, index) => [first + index, line]);
    first += scan.records;
    return rows;
  });
}

async function readWords({ database, ask, vocabulary }: Taking): Promise<NewWords> {
  const words = (await ask(wordsSql)) as unknown as readonly Word[];
  const firstIndicator = vocabulary.nextIndicator;
  const added = noNewWords();
  const breathe = pacer();
  const rows = [];
  for (const word of words) {
    rows.push(readingRow(word, readWord(word, vocabulary, added)));
    await breathe();
  }
  await database.run('delete from reading');
  await insertRows(database, 'reading', readingColumns, rows);
  await storeIndicators(database, added.indicators, firstIndicator);
  await insertRows(
    database,
    'period',
    {
      no: 'integer',
      span: 'integer',
      label: 'varchar',
      kind: 'varchar',
      start_date: 'date',
      end_date: 'date',
    },
    added.periods.map(({ no, span, period }) => [
      no,
      span,
      period.label,
      period.kind,
      period.start,
      period.end,
    ]),
  );
  await insertRows(
    database,
    'demographic',
    { no: 'integer', sex: 'varchar', age: 'varchar', category_type: 'varchar', category: 'varchar' },
    added.demographics.map(({ no, sex, age, category }) => [
      no,
      sex,
      age,
      category?.type ?? '',
      category?.name ?? '',
    ]),
  );
  return added;
}
