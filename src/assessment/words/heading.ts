/** A figure's message as a heading of at most 20 words, and the line below it: intervals, counts, tests, what is left out. */
export interface Finding {
  readonly finding: string;
  /** Whole sentences; empty where there is no more to say. */
  readonly detail: string;
}

/** More than this is no heading any more: nobody takes it in at once. */
export const mostWords = 20;

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The first, and so the fullest, of some headings that is short enough; the last one where none is. */
export const firstThatFits = (...headings: readonly string[]): string =>
  headings.find((heading) => wordsIn(heading) <= mostWords) ?? headings.at(-1) ?? '';

/** Clauses as sentences, blank ones left out. */
export const sentences = (...clauses: readonly string[]): string =>
  clauses
    .filter((clause) => clause !== '')
    .map((clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${clause.endsWith('.') ? '' : '.'}`)
    .join(' ');

/** A group's name without what stands in brackets after it; the figure's subtitle has the whole. */
export const briefly = (groupName: string): string => groupName.replace(/ \([^)]*\)$/, '');
