import type { DateSpan } from './date-span';
import type { KnownPeriod } from './plan-period';

export type SpanReading =
  | { readonly kind: 'span'; readonly span: DateSpan }
  | { readonly kind: 'doubtful'; readonly ask: string; readonly spans: readonly DateSpan[] }
  | { readonly kind: 'unreadable'; readonly why: string };

export interface DatePattern {
  /** What must stand somewhere in the text: looked for first, because most texts have no date. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** Whether it is a date in a sentence too; otherwise only where a cell holds nothing else. */
  readonly isInSentences: boolean;
  /** null: these words are no date. */
  readonly read: (parts: readonly string[], period: KnownPeriod) => SpanReading | null;
}

/** A span, or why there is none. */
export const readSpan = (found: DateSpan | null, why = 'there is no such day'): SpanReading =>
  found === null ? { kind: 'unreadable', why } : { kind: 'span', span: found };
