import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Database } from './database';
import { databaseOver } from './over-engine';

/** The reader's own engine, in Node: native DuckDB carries extensions that the browser lacks, so it proves nothing. */
export async function openNodeDatabase(): Promise<Database> {
  const wasm = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule: wasm, mainWorker: '' };
  const engine = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => {});
  return databaseOver(engine, () => {});
}
