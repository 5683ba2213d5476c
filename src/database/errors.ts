/** An SQL statement of this project that failed: a fault in the code, never in the reader's files. Carries the SQL. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly sql: string;
  constructor(message: string, sql: string, cause?: unknown) {
    super(message, { cause });
    this.sql = sql;
  }
}

export type Unavailability =
  | 'worker-absent'
  | 'worker-blocked'
  | 'wasm-absent'
  | 'wasm-missing'
  | 'wasm-broken'
  | 'wasm-forbidden'
  | 'timed-out'
  | 'failed';

/** The engine did not start. `message` is a sentence for the reader: what happened and what to ask for. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly reason: Unavailability;
  constructor(reason: Unavailability, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
