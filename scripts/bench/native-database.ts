import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Ask, Database, Row, Value } from '../../src/database/database';
import { QueryError } from '../../src/database/errors';

/** Native DuckDB on one thread, wrapped as the same `Database`: only for the benchmark, to know what the browser's engine costs. */
export async function openNativeDatabase(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  let stored = 0;

  const explained = async <Answer>(sql: string, work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (cause) {
      throw new QueryError(cause instanceof Error ? cause.message : String(cause), sql, cause);
    }
  };

  const ask: Ask = (sql, parameters = []) =>
    explained(sql, async () => {
      const reader = await connection.runAndReadAll(sql, [...parameters]);
      return reader.getRowObjects() as unknown as readonly Row[] & readonly Record<string, Value>[];
    });

  return {
    async store(bytes) {
      stored += 1;
      const path = join(folder, String(stored));
      await writeFile(path, bytes);
      return path;
    },
    drop: (path) => rm(path),
    run: (sql) => explained(sql, async () => void (await connection.run(sql))),
    ask,
    async together(work) {
      await connection.run('begin transaction');
      const answer = await work(ask);
      await connection.run('commit');
      return answer;
    },
    async close() {
      connection.closeSync();
      await rm(folder, { recursive: true });
    },
  };
}
