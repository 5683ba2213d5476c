import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** A data folder like ours with one large file of observations more. */
export interface LargeFolder {
  readonly folder: string;
  /** The large file's path inside the folder. */
  readonly file: string;
  readonly rows: number;
}

const text = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/**
 * Makes a data folder with the Department for Education's Local Authority Interactive Tool table (long form: Short Desc,
 * Data item, Years, LA and Regions, Values) as tidy observations, one indicator per measure. Localities that have no code
 * under their name, and labels that are no period, stay as written: the intake has to deal with them.
 */
export async function makeLargeFolder(table: string): Promise<LargeFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-large-'));
  await cp('data', folder, { recursive: true });
  const file = 'observations/zz-large.csv';
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`
    create table given as select * from read_csv(${text(table)}, header = true, all_varchar = true);
    create table measure as
      select *, 'large-' || lpad(cast(row_number() over (order by a, b) as varchar), 3, '0') as id from (
        select distinct "Short Desc" as a, coalesce("Data item", '') as b from given);
    create table place as
      select name, code from read_csv('data/localities.csv', header = true, all_varchar = true) where valid_to is null;
    copy (
      select m.id as indicator, coalesce(p.code, g."LA and Regions") as locality, g."Years" as period, '' as sex,
        '' as age, '' as numerator, '' as denominator, g."Values" as value, '' as lower, '' as upper, '' as status,
        '' as note
      from given g join measure m on m.a = g."Short Desc" and m.b = coalesce(g."Data item", '')
      left join place p on p.name = g."LA and Regions"
    ) to ${text(join(folder, file))} (header true);`);
  const measures = await connection.runAndReadAll(`select id from measure order by id`);
  const indicators = join(folder, 'indicators.csv');
  const [header = ''] = (await readFile(indicators, 'utf8')).split('\n');
  const columns = header.split(',');
  const line = (id: string) => {
    const cells: Record<string, string> = {
      id,
      name: id,
      outcome: 'reduce-drug-use',
      measure: 'mean',
      polarity: 'no-judgement',
    };
    return columns.map((column) => cells[column] ?? '').join(',');
  };
  const added = measures.getRowObjects().map(({ id }) => line(String(id)));
  await writeFile(indicators, `${(await readFile(indicators, 'utf8')).trimEnd()}\n${added.join('\n')}\n`);
  const counted = await connection.runAndReadAll('select count(*) as n from given');
  connection.closeSync();
  return { folder, file, rows: Number(counted.getRowObjects()[0]?.n ?? 0) };
}
