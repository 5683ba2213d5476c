/** Lower and upper limit around a number, in that number's unit. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}
