import { parseOutcomeId, parsePartnershipId } from '../../../src/domain/ids';
import type { Outcome } from '../../../src/domain/outcome';
import type { IsoDate } from '../../../src/domain/time/iso-date';
import type {
  Draft,
  DraftChoices,
  PlanFileKind,
  SourceCell,
  SourceFile,
  SourceSheet,
} from '../../../src/plan-reading/draft';
import { draftPlan } from '../../../src/plan-reading/draft-plan';
import type { DraftKnowledge } from '../../../src/plan-reading/knowledge';

function sure<T>(value: T | null): T {
  if (value === null) throw new Error('the test itself is wrong');
  return value;
}

export const somewhere = sure(parsePartnershipId('somewhere'));
export const day = (text: string) => text as IsoDate;

const anOutcome = (id: string, order: number, name: string): Outcome => ({
  id: sure(parseOutcomeId(id)),
  order,
  name,
  kind: order < 4 ? 'strategic' : 'intermediate',
  description: '',
});
const supply = anOutcome('cut-supply', 1, 'Cut supply');
const treatment = anOutcome('treat-more', 2, 'Treat more people');

export const someKnowledge: DraftKnowledge = {
  outcomes: [supply, treatment],
  outcomeWords: [
    { outcome: supply.id, words: ['dealers', 'county lines', 'supply'] },
    { outcome: treatment.id, words: ['treatment', 'referral', 'clinic'] },
  ],
  statusWords: [
    { partnership: null, written: 'Completed', status: 'done' },
    { partnership: null, written: 'G', status: 'on-track' },
    { partnership: null, written: 'Green', status: 'on-track' },
    { partnership: null, written: 'Amber', status: 'minor-delay' },
    { partnership: somewhere, written: 'Not yet commenced', status: 'not-started' },
  ],
  owners: [
    { partnership: null, owner: 'Public Health', alsoWritten: ['PH'] },
    { partnership: null, owner: 'Council Drugs Team', alsoWritten: ['DAT', 'CDT', 'Team for Drugs'] },
    { partnership: null, owner: 'DIP', alsoWritten: [] },
    { partnership: somewhere, owner: "Children's Services", alsoWritten: [] },
    { partnership: null, owner: 'Police', alsoWritten: [] },
  ],
  earlier: null,
};

export const noChoices: DraftChoices = {
  partnership: somewhere,
  planStart: null,
  planEnd: null,
  columns: {},
  roles: {},
  undone: [],
  answers: {},
};
export const inOneYear: Partial<DraftChoices> = { planStart: day('2016-04-01'), planEnd: day('2017-03-31') };

type Written = string | Partial<SourceCell>;
const aCell = (written: Written): SourceCell =>
  typeof written === 'string'
    ? { text: written, date: null, isNumber: false }
    : { text: '', date: null, isNumber: false, ...written };

export const aSheet = (rows: readonly (readonly Written[])[], name = 'Plan'): SourceSheet => ({
  name,
  rows: rows.map((cells, index) => ({ row: index + 1, cells: cells.map(aCell) })),
});

export const aSource = (sheets: readonly SourceSheet[], kind: PlanFileKind = 'workbook'): SourceFile => ({
  file: 'plan.xlsx',
  kind,
  sheets,
  problems: [],
});

/** A plain text whose cells are divided by "|" for tabs; a line without one is a line of text. */
export const aText = (...lines: readonly string[]): SourceFile =>
  aSource([aSheet(lines.map((line) => (line === '' ? [] : line.split('|'))))], 'text');

export const draftOf = (source: SourceFile, choices: Partial<DraftChoices> = {}): Draft =>
  draftPlan(source, someKnowledge, { ...noChoices, ...choices });

/** A workbook of one sheet. */
export const draftRows = (
  rows: readonly (readonly Written[])[],
  choices: Partial<DraftChoices> = {},
): Draft => draftOf(aSource([aSheet(rows)]), choices);

export const rolesOf = (draft: Draft): readonly string[] => draft.rows.map(({ role }) => role);
export const correctionsOf = (draft: Draft, what: string) =>
  draft.corrections
    .filter((correction) => correction.what === what)
    .map(({ row, before, after }) => [row, before, after]);
