import type { Problem } from '../../domain/problem';
import type { Draft, DraftChoices, PlanFileKind, SourceFile } from '../draft';
import type { DraftKnowledge } from '../knowledge';

/** What a reading found, without the rows: they stay in the worker. */
export interface SourceSummary {
  readonly file: string;
  readonly kind: PlanFileKind;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  /** Rows or lines in all sheets, blank ones too. */
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** What the page asks of the worker. Plain data: a worker gets a copy. */
export type DraftRequest =
  | { readonly kind: 'read'; readonly id: number; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'draft';
      readonly id: number;
      readonly knowledge: DraftKnowledge;
      readonly choices: DraftChoices;
    };

export type DraftReply =
  | { readonly kind: 'read'; readonly id: number; readonly summary: SourceSummary }
  | { readonly kind: 'drafted'; readonly id: number; readonly draft: Draft }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly found: string;
      readonly done: string;
      readonly advice: string;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

export const summaryOf = ({ file, kind, sheets, problems }: SourceFile): SourceSummary => ({
  file,
  kind,
  sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length })),
  rows: sheets.reduce((total, { rows }) => total + rows.length, 0),
  problems,
});
