export type Value = string | number | boolean | null;
/** One row of an answer, by column name. Every column is cast in SQL, so values are plain. */
export type Row = Readonly<Record<string, Value>>;

/** The engine, as the rest of the house sees it. */
export interface Database {
  /** Puts bytes where SQL can read them; returns the name to read them by. Names are ours, never the user's. */
  store(bytes: Uint8Array): Promise<string>;
  /** Takes stored bytes away again: the engine's memory never shrinks by itself. */
  drop(name: string): Promise<void>;
  /** Runs statements for their effect. */
  run(sql: string): Promise<void>;
  /** Asks one statement; `$1`, `$2` … are bound to `parameters` in order. */
  ask(sql: string, parameters?: readonly Value[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}
