import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import type { Database, Value } from './database';
import { QueryError } from './errors';
import { type ArrowTable, rowsOf } from './rows';
import { lockDown, settings, storeFolder } from './settings';

type Soon<Answer> = Answer | Promise<Answer>;

interface Statement {
  query(...parameters: Value[]): Soon<ArrowTable>;
  close(): Soon<void>;
}

interface Connection {
  query(sql: string): Soon<ArrowTable>;
  prepare(sql: string): Soon<Statement>;
  close(): Soon<void>;
}

/** What the engine's two builds have in common: the one in a worker answers later, the one in Node at once. */
export interface Engine {
  open(config: DuckDBConfig): Soon<void>;
  connect(): Soon<Connection>;
  registerFileBuffer(name: string, bytes: Uint8Array): Soon<void>;
  dropFile(name: string): Soon<unknown>;
}

async function explained<Answer>(sql: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (cause) {
    throw new QueryError(cause instanceof Error ? cause.message : String(cause), sql, cause);
  }
}

/** Each piece of work begins when the one before it has ended, well or badly. */
function inTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}

/**
 * Opens DuckDB, disables external access and wraps it as `Database`: the same code in a worker and in Node.
 *
 * A statement is made ready and asked in one turn, between which nothing can change: the engine plans with what it knows
 * of the tables, and a statement kept from before a change goes on answering from before it. Questions have a connection
 * of their own, so that they see what was written together all at once.
 */
export async function databaseOver(engine: Engine, end: () => Soon<void>): Promise<Database> {
  await engine.open(settings);
  const writing = await engine.connect();
  const reading = await engine.connect();
  const inTurn = inTurns();
  let stored = 0;

  const runOn = (connection: Connection, sql: string) =>
    inTurn(() => explained(sql, async () => void (await connection.query(sql))));
  const askOn = (connection: Connection, sql: string, parameters: readonly Value[]) =>
    inTurn(() =>
      explained(sql, async () => {
        if (parameters.length === 0) return rowsOf(await connection.query(sql));
        const statement = await connection.prepare(sql);
        try {
          return rowsOf(await statement.query(...parameters));
        } finally {
          await statement.close();
        }
      }),
    );

  const run = (sql: string) => runOn(writing, sql);
  await run(lockDown.join('; '));
  return {
    async store(bytes) {
      stored += 1;
      const name = `${storeFolder}/${stored}`;
      await engine.registerFileBuffer(name, bytes);
      return name;
    },
    async drop(name) {
      await engine.dropFile(name);
    },
    run,
    ask: (sql, parameters = []) => askOn(reading, sql, parameters),
    async together(work) {
      await run('begin transaction');
      try {
        const answer = await work((sql, parameters = []) => askOn(writing, sql, parameters));
        await run('commit');
        return answer;
      } catch (cause) {
        await run('rollback');
        throw cause;
      }
    },
    async close() {
      await inTurn(async () => {
        await reading.close();
        await writing.close();
        await end();
      });
    },
  };
}
