import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Database } from './database';
import { QueryError } from './errors';
import { rowsOf } from './rows';
import { lockDown, settings, storeFolder } from './settings';

/** The reader's own engine, in Node: native DuckDB carries extensions that the browser lacks, so it proves nothing. */
export async function openNodeDatabase(): Promise<Database> {
  const wasm = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule: wasm, mainWorker: '' };
  const engine = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => {});
  engine.open(settings);
  const connection = engine.connect();
  let stored = 0;

  const explained = <Answer>(sql: string, work: () => Answer): Answer => {
    try {
      return work();
    } catch (cause) {
      throw new QueryError(cause instanceof Error ? cause.message : String(cause), sql, cause);
    }
  };

  const database: Database = {
    async store(bytes) {
      stored += 1;
      const name = `${storeFolder}/${stored}`;
      engine.registerFileBuffer(name, bytes);
      return name;
    },
    async drop(name) {
      engine.dropFile(name);
    },
    async run(sql) {
      explained(sql, () => connection.query(sql));
    },
    async ask(sql, parameters = []) {
      return explained(sql, () => {
        if (parameters.length === 0) return rowsOf(connection.query(sql));
        const statement = connection.prepare(sql);
        try {
          return rowsOf(statement.query(...parameters));
        } finally {
          statement.close();
        }
      });
    },
    async close() {
      connection.close();
    },
  };
  await database.run(lockDown.join('; '));
  return database;
}
