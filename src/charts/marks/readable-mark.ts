/** One mark of a picture in words, and where in the option it lies, so that a reader can be led to it without a mouse. */
export interface ReadableMark {
  readonly words: string;
  /** Id of the series that holds it. */
  readonly series: string;
  /** Index into that series' data. */
  readonly index: number;
}
