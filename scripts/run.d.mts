/** Everything that a script may do to the world outside it. */
export interface Effects {
  /** One line to standard output. */
  print(text: string): void;
  /** One line to standard error. */
  warn(text: string): void;
  /** A path as the reader typed it, made absolute. */
  resolve(path: string): string;
  readFile(path: string): Promise<Uint8Array>;
  /** The day, as `2016-09-30`. */
  readonly today: string;
}
