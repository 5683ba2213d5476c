import type { ActionId, PartnershipId } from '../domain/ids';
import type { Action, Milestone, Target } from '../domain/plan/plan';
import type { Problem } from '../domain/problem';
import type { IsoDate } from '../domain/time/iso-date';

export const planFileKinds = ['workbook', 'document', 'csv', 'text'] as const;
/** What a plan's file turned out to be, by its content and not by its name. */
export type PlanFileKind = (typeof planFileKinds)[number];

/** A cell of a council's own file: its words and nothing else. */
export interface SourceCell {
  readonly text: string;
  /** The day that a workbook keeps in the cell as a date; null for a cell of words or numbers. */
  readonly date: IsoDate | null;
  /** Whether the file keeps a number there: `3.10` has then become `3.1` before anybody could see it. */
  readonly isNumber: boolean;
}

export interface SourceRow {
  /** Row of the sheet, line of the text or row of the document's table, counted from 1. */
  readonly row: number;
  readonly cells: readonly SourceCell[];
}

/** A sheet of a workbook, a table of a document, or a whole text. */
export interface SourceSheet {
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

/** A plan's file as read: words in rows. Nothing has been decided about them yet. */
export interface SourceFile {
  readonly file: string;
  readonly kind: PlanFileKind;
  readonly sheets: readonly SourceSheet[];
  /** What had to be said about the file itself: macros passed over, letters that cannot be seen taken out. */
  readonly problems: readonly Problem[];
}

export const draftFields = [
  'priority',
  'reference',
  'action',
  'owner',
  'linked-plan',
  'update',
  'start',
  'deadline',
  'kpi',
  'milestone',
  'status',
  'note',
  'left-out',
] as const;
/** What a column of a plan holds. `left-out` columns are kept in the change log alone. */
export type DraftField = (typeof draftFields)[number];

export const rowRoles = [
  'action',
  'continues',
  'heading',
  'header',
  'rule',
  'text',
  'blank',
  'set-aside',
] as const;
/**
 * What a row turned out to be. `action`, `continues`, `heading` and `set-aside` are rows of the plan and stand in its
 * ledger; a repeated `header`, a `rule` of dashes, running `text` and `blank` rows are counted beside it.
 */
export type RowRole = (typeof rowRoles)[number];

export interface DraftColumn {
  readonly index: number;
  /** As written; empty where the page had no header. */
  readonly heading: string;
  readonly field: DraftField;
}

/** Rows that share one set of columns. */
export interface DraftTable {
  readonly id: string;
  readonly sheet: string;
  /** null: the page had no header, and the columns were told from what they hold. */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly DraftColumn[];
}

export interface DraftRow {
  /** `sheet number:row`, the same for as long as the file is. */
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly string[];
  /** The table it belongs to; null for text between tables. */
  readonly table: string | null;
  readonly role: RowRole;
  /** Why it was read so, in a few words. */
  readonly why: string;
  /** The action it became or was joined to; null for a row that became none. */
  readonly action: ActionId | null;
}

/** One thing that was read otherwise than it was written. Every one can be undone. */
export interface Correction {
  /** The same for the same cell of the same file, so that an undoing survives a second reading. */
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  /** In a few words: `number eaten by a spreadsheet`, `month read as its last day`. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** Whether it is more than spelling, so that a person should look at it. */
  readonly isProposal: boolean;
  readonly isUndone: boolean;
}

/** Something that could be read in several ways. It is asked, and left out until it is answered. */
export interface DraftQuestion {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly ask: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The chosen option's value; empty while nobody has answered. */
  readonly answer: string;
}

/** rowsRead = rowsKept + rowsSetAside, and lines = rowsRead + headers + rules + text + blank, always. */
export interface DraftLedger {
  /** Every row or line of the file. */
  readonly lines: number;
  readonly rowsRead: number;
  /** Rows that became an action or were joined to one. */
  readonly rowsKept: number;
  /** Headings and rows that are no action; each is listed with its reason. */
  readonly rowsSetAside: number;
  readonly headers: number;
  readonly rules: number;
  readonly text: number;
  readonly blank: number;
}

/** What the reader decided about a draft. Nothing chosen: everything as proposed. */
export interface DraftChoices {
  readonly partnership: PartnershipId;
  /** The plan's own period: it gives a missing year and the meaning of "Nov 16". null: not known. */
  readonly planStart: IsoDate | null;
  readonly planEnd: IsoDate | null;
  /** By table and column: `1:3`. */
  readonly columns: Readonly<Record<string, DraftField>>;
  /** By row id. */
  readonly roles: Readonly<Record<string, RowRole>>;
  /** Ids of corrections. */
  readonly undone: readonly string[];
  /** By question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A named way to read one council's files: its headings and its plan's period. A small JSON file. */
export interface DraftProfile {
  readonly name: string;
  readonly planStart: IsoDate | null;
  readonly planEnd: IsoDate | null;
  /** Field by heading, as written. */
  readonly headings: Readonly<Record<string, DraftField>>;
}

/** A plan read from a council's own file, before anybody has agreed to it. */
export interface Draft {
  readonly file: string;
  readonly kind: PlanFileKind;
  readonly tables: readonly DraftTable[];
  readonly rows: readonly DraftRow[];
  readonly actions: readonly Action[];
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  readonly corrections: readonly Correction[];
  readonly questions: readonly DraftQuestion[];
  readonly ledger: DraftLedger;
  readonly problems: readonly Problem[];
}
