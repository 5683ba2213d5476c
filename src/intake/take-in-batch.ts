import type { Database } from '../database/database';
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
import { type Scanned, scanProblems, setAsideWhole } from './scanned';
import { sourceOfFile } from './source-of-file';
import { type Batch, stagingSql } from './stage';
import { storeIndicators, storeSources } from './store-catalogue';
import { storeEntries, storeProblems } from './store-ledger';
import unplacedSql from './unplaced.sql?raw';
import { countIndicators, type Vocabulary } from './vocabulary';
import wordsSql from './words.sql?raw';

/**
 * Reads a batch of observation files into the table of figures; returns the number of the next record. A file that the
 * engine cannot read, or reads as another number of rows than we counted, is set aside whole, and only that file.
 */
export async function takeInBatch(
  database: Database,
  batch: Batch,
  vocabulary: Vocabulary,
  sources: readonly Source[],
  firstRecord: number,
): Promise<number> {
  const records = batch.files.reduce((total, { scan }) => total + scan.records, 0);
  if (records > 0 && !(await isStaged(database, batch, firstRecord, records))) {
    const [only, ...others] = batch.files;
    if (only && others.length === 0) return refuseFile(database, batch, only, firstRecord);
    let next = firstRecord;
    for (const scanned of batch.files) {
      next = await takeInBatch(database, { ...batch, files: [scanned] }, vocabulary, sources, next);
    }
    return next;
  }
  await registerFiles(database, batch, firstRecord);
  await registerSources(database, batch, sources);
  await storeProblems(
    database,
    batch.files.flatMap((scanned) => [...scanned.problems, ...scanProblems(scanned)]),
  );
  if (records === 0) return firstRecord;
  const added = await readWords(database, vocabulary);
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
  return firstRecord + records;
}

async function isStaged(
  database: Database,
  batch: Batch,
  firstRecord: number,
  records: number,
): Promise<boolean> {
  const bodies = batch.files.map(({ scan }) => scan.body).filter((body) => body.length > 0);
  const stored = await database.store(bodies.length === 1 ? (bodies[0] as Uint8Array).slice() : join(bodies));
  try {
    await database.run(stagingSql(batch, stored, firstRecord));
    const [staged] = await database.ask('select cast(count(*) as double) as records from staged');
    return staged?.records === records;
  } catch (cause) {
    if (cause instanceof QueryError) return false;
    throw cause;
  } finally {
    await database.drop(stored);
  }
}

async function refuseFile(
  database: Database,
  batch: Batch,
  scanned: Scanned,
  firstRecord: number,
): Promise<number> {
  const { entry, problems } = setAsideWhole(scanned, batch.shape.name, { kind: 'engine-refused' });
  await storeEntries(database, [entry]);
  await storeProblems(database, problems);
  return firstRecord;
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

async function registerSources(
  database: Database,
  { files, shape }: Batch,
  sources: readonly Source[],
): Promise<void> {
  const [known] = await database.ask('select cast(count(*) as double) as sources from source');
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

async function readWords(database: Database, vocabulary: Vocabulary): Promise<NewWords> {
  const words = (await database.ask(wordsSql)) as unknown as readonly Word[];
  const firstIndicator = countIndicators(vocabulary);
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
    { no: 'integer', label: 'varchar', kind: 'varchar', start_date: 'date', end_date: 'date' },
    added.periods.map(({ no, period }) => [no, period.label, period.kind, period.start, period.end]),
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
