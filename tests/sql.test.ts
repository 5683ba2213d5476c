import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database/database';
import { openNodeDatabase } from '../src/database/open-node';
import { readSources } from './house/source';

const sqlIn = (folder: string) =>
  readSources([folder], /\.sql$/).map(({ path, text }) => [path, text] as const);

const queries = sqlIn('src/queries');
const tables = sqlIn('src/intake');
const schema = readFileSync('src/intake/schema.sql', 'utf8');
const views = readFileSync('src/intake/views.sql', 'utf8');

/** The statement without its comments, its strings and quoted names emptied. */
const bare = (sql: string) =>
  sql.replace(/'(?:[^']|'')*'|"[^"]*"|--.*|\/\*[\s\S]*?\*\//g, (found) => (/^['"]/.test(found) ? `''` : ' '));

/** The different n of its `$n`. */
const parameterNumbers = (sql: string) => [
  ...new Set([...bare(sql).matchAll(/\$(\d+)/g)].map(([, number]) => Number(number))),
];
const nothing = (sql: string) => parameterNumbers(sql).map(() => null);
const statement = (sql: string) => sql.trim().replace(/;\s*$/, '');

/** Types that reach TypeScript as they are; decimals, dates, big integers and lists do not. */
const plainTypes = ['DOUBLE', 'INTEGER', 'VARCHAR', 'BOOLEAN'];

let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase();
  await database.run(schema);
  await database.run(views);
});
afterAll(() => database.close());

it('the queries are found, and one about what is not there fails', async () => {
  expect(queries.map(([path]) => path)).toContain('src/queries/files/ledger.sql');
  await expect(database.ask('explain select nowhere from nothing')).rejects.toThrow(/nothing/);
});

describe.each(queries)('%s', (_, sql) => {
  it('can be asked of the tables as they are', async () => {
    await expect(database.ask(`explain ${statement(sql)}`, nothing(sql))).resolves.toHaveLength(1);
    await expect(database.ask(statement(sql), nothing(sql))).resolves.toBeInstanceOf(Array);
  });

  it('casts every column to a number, a truth value or text', async () => {
    const columns = await database.ask(`describe ${statement(sql)}`, nothing(sql));
    const odd = columns.filter(({ column_type: type }) => !plainTypes.includes(String(type)));
    expect(odd.map((column) => `${column.column_name} is ${column.column_type}`)).toEqual([]);
  });

  it('is one statement that names its columns and counts its parameters from $1', () => {
    expect(bare(statement(sql))).not.toContain(';');
    expect(bare(sql)).not.toMatch(/\bselect\s+(distinct\s+)?(\w+\.)?\*|,\s*\w+\.\*/);
    expect(parameterNumbers(sql).sort((one, other) => one - other)).toEqual(
      nothing(sql).map((_, index) => index + 1),
    );
  });
});

describe.each([...queries, ...tables])('%s', (_, sql) => {
  it('is written in lower case', () => {
    expect(bare(sql)).not.toMatch(/\b[A-Z]{2,}\b/);
  });
});
