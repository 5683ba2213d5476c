/** A file as it arrived: its path inside the data folder and its bytes. */
export interface IncomingFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What came of asking for a file. A file that did not arrive is a problem like any other. */
export type Arrival =
  /** `hash`: of the bytes, SHA-256 in hexadecimal; '' where nobody has made it. */
  | { readonly kind: 'arrived'; readonly file: IncomingFile; readonly hash: string }
  | { readonly kind: 'failed'; readonly path: string; readonly found: string; readonly advice: string };

export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  /** As the list has it, SHA-256 in hexadecimal; '' when the list does not say. */
  readonly hash: string;
}

/** Where files come from: the website's data folder, or the disk. */
export interface FileSource {
  readonly list: () => Promise<readonly ListedFile[]>;
  readonly fetch: (path: string) => Promise<Arrival>;
}

/** How far the intake has got, for the reader who waits. */
export interface IntakeProgress {
  readonly filesRead: number;
  readonly filesTotal: number;
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** Paths of the files that were asked for and did not arrive. */
  readonly notArrived: readonly string[];
  /** `ready`: the pages can be drawn; `complete`: every file is in. */
  readonly stage: 'reading' | 'ready' | 'complete';
}
