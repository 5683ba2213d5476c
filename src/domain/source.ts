import type { IsoDate } from './time/iso-date';

/** Where the figures of one observation file come from, as `sources.csv` says. */
export interface Source {
  /** The file's path in the data folder. */
  readonly file: string;
  /** Publication and publisher, or whose own returns they are; empty: not stated. */
  readonly name: string;
  readonly link: string;
  readonly licence: string;
  /** The day on which the file was taken from its source, which says nothing of how recent the figures are. */
  readonly extractedOn: IsoDate | null;
  /** What a reader must know of the figures of this file; what holds for every file is the indicator's caveat. */
  readonly note: string;
  /** Every figure of the file is invented. */
  readonly isIllustrative: boolean;
}
