export type Value = string | number | boolean | null;
/** One row of an answer, by column name. Every column is cast in SQL, so values are plain. */
export type Row = Readonly<Record<string, Value>>;

/** Asks one statement; `$1`, `$2` … are bound to `parameters` in order. */
export type Ask = (sql: string, parameters?: readonly Value[]) => Promise<readonly Row[]>;

/** The engine, as all other modules use it. */
export interface Database {
  /** Takes bytes over and puts them where SQL can read them; returns the name to read them by: made here, never taken from the file. */
  store(bytes: Uint8Array): Promise<string>;
  /** Takes stored bytes away again: the engine's memory never shrinks by itself. */
  drop(name: string): Promise<void>;
  /** Runs statements for their effect. */
  run(sql: string): Promise<void>;
  /** Answers from what was written last: no answer outlives a change of the tables. Temporary tables are not seen. */
  readonly ask: Ask;
  /**
   * What `work` runs is written all at once, or, when it throws, not at all; questions from elsewhere see nothing of it
   * before. `work` is given a way to ask that sees what is written so far, and temporary tables.
   */
  together<Answer>(work: (ask: Ask) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}
