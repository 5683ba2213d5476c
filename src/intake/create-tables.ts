import type { Database } from '../database/database';
import schemaSql from './schema.sql?raw';
import viewsSql from './views.sql?raw';

/** Of the tables that the intake fills. */
export const tableNames: readonly string[] = [...schemaSql.matchAll(/^create table (\w+)/gm)].map(
  ([, name = '']) => name,
);

/** What lies over the tables, for tables that are there already. */
export const createViews = (database: Database): Promise<void> => database.run(viewsSql);

const viewNames = [...viewsSql.matchAll(/^create or replace view (\w+)/gm)].map(([, name = '']) => name);

export const dropViews = (database: Database): Promise<void> =>
  database.run(viewNames.map((name) => `drop view if exists ${name}`).join('; '));

/** The tables that the intake fills, all of them empty, and what lies over them. */
export async function createTables(database: Database): Promise<void> {
  await database.run(schemaSql);
  await createViews(database);
}
