import type { Database } from '../database/database';
import schemaSql from './schema.sql?raw';
import viewsSql from './views.sql?raw';

/** What lies over the tables, for tables that are there already. */
export const createViews = (database: Database): Promise<void> => database.run(viewsSql);

/** The tables that the intake fills, all of them empty, and what lies over them. */
export async function createTables(database: Database): Promise<void> {
  await database.run(schemaSql);
  await createViews(database);
}
