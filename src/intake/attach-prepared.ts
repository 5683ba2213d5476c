import type { Database } from '../database/database';
import { createViews } from './create-tables';

/** Those to which rows of the catalogue files are added when these are read anew. */
const written = ['file', 'problem'];

const tablesOf =
  'select table_name as name from duckdb_tables() where database_name = $1 order by table_name';
const viewsOfOurs = 'select view_name as name from duckdb_views() where not internal and not temporary';

/**
 * Shows the tables of a database file under their own names, as if the intake had just filled them. Reading them where
 * they lie takes a fraction of the time of copying them.
 * @returns what leaves the engine as it was before
 * @throws QueryError when the file is none of the engine's; then nothing of it is left
 */
export async function attachPrepared(database: Database, tables: Uint8Array): Promise<() => Promise<void>> {
  const stored = await database.store(tables);
  const detach = async () => {
    for (const { name } of await database.ask(viewsOfOurs)) await database.run(`drop view ${name}`);
    for (const name of written) await database.run(`drop table if exists ${name}`);
    await database.run('detach database if exists prepared');
    await database.drop(stored);
  };
  try {
    await database.run(`attach '${stored}' as prepared (read_only)`);
    for (const { name } of await database.ask(tablesOf, ['prepared'])) {
      const kind = written.includes(String(name)) ? 'table' : 'view';
      await database.run(`create ${kind} ${name} as select * from prepared.${name}`);
    }
    await createViews(database);
    return detach;
  } catch (cause) {
    await detach();
    throw cause;
  }
}
