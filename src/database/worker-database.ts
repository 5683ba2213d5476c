import type { AsyncDuckDB, AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import type { Database } from './database';
import { QueryError } from './errors';
import { rowsOf } from './rows';
import { lockDown, settings, storeFolder } from './settings';

/** The engine in its worker, opened, locked down and given our face. */
export async function workerDatabase(engine: AsyncDuckDB): Promise<Database> {
  await engine.open(settings);
  const connection = await engine.connect();
  let stored = 0;

  const explained = async <Answer>(sql: string, work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (cause) {
      throw new QueryError(cause instanceof Error ? cause.message : String(cause), sql, cause);
    }
  };

  // Making a statement ready takes as long as asking it: each of our few questions is made ready once.
  const prepared = new Map<string, Promise<AsyncPreparedStatement>>();
  const preparedOnce = (sql: string): Promise<AsyncPreparedStatement> => {
    const earlier = prepared.get(sql);
    if (earlier) return earlier;
    const statement = connection.prepare(sql);
    prepared.set(sql, statement);
    statement.catch(() => prepared.delete(sql));
    return statement;
  };

  const database: Database = {
    async store(bytes) {
      stored += 1;
      const name = `${storeFolder}/${stored}`;
      await engine.registerFileBuffer(name, bytes);
      return name;
    },
    async drop(name) {
      await engine.dropFile(name);
    },
    run: (sql) => explained(sql, async () => void (await connection.query(sql))),
    ask: (sql, parameters = []) =>
      explained(sql, async () => {
        if (parameters.length === 0) return rowsOf(await connection.query(sql));
        const statement = await preparedOnce(sql);
        return rowsOf(await statement.query(...parameters));
      }),
    async close() {
      await connection.close();
      await engine.terminate();
    },
  };
  await database.run(lockDown.join('; '));
  return database;
}
