import { knownWords } from './cells/known-words';
import { proposeOutcomes } from './cells/propose-outcome';
import { readPriorities } from './cells/read-priorities';
import { readReferences } from './cells/read-references';
import { periodOfPlan } from './dates/period-of-plan';
import type { Draft, DraftChoices, DraftLedger, DraftRow, DraftTable, RowRole, SourceFile } from './draft';
import type { DraftKnowledge } from './knowledge';
import { problemsOf } from './output/draft-problems';
import { runReading } from './reading';
import type { ReadAction } from './rows/action-stages';
import { assignRoles } from './rows/assign-roles';
import { divideActions } from './rows/divide-actions';
import { type Gathered, gatherEntries } from './rows/gather-entries';
import { linesOf } from './rows/line';
import { linesBeside } from './rows/lines-beside';
import { planActions } from './rows/plan-actions';
import { readActions } from './rows/read-actions';
import { findTables } from './tables/find-tables';
import { mapTables } from './tables/map-tables';
import type { PlanTable } from './tables/table';
import { mergeTargets } from './targets/merge-targets';
import { offerActions, openOffer } from './untabled/offer-actions';
import { assignOffered, nothingOffered } from './untabled/offered-part';
import { giveIds } from './versions/make-ids';
import { keepEarlierIds } from './versions/rename-draft';

/**
 * Makes a draft plan of a council's own file: finds its tables, tells actions from headings and text, and reads each
 * cell. Every reading that departs from what is written is a correction that can be undone, and what could be read in
 * several ways is asked. The same file, knowledge and choices always give the same draft.
 */
export function draftPlan(source: SourceFile, knowledge: DraftKnowledge, choices: DraftChoices): Draft {
  const { file, kind } = source;
  const reading = readPlan(source, knowledge, choices);
  const { value, corrections, questions, problems } = runReading(reading, file, choices);
  const { tables, gathered, read, targets, actions, names } = value;
  const draft: Draft = {
    file,
    kind,
    tables: tables.map(draftTable),
    rows: draftRows(gathered, read),
    actions,
    milestones: read.flatMap(({ said }) => said.milestones),
    targets,
    corrections,
    questions,
    ledger: draftLedger(gathered.lines.map(({ role }) => role)),
    problems: [
      ...source.problems,
      ...linesBeside(file, kind, gathered.lines),
      ...problemsOf({ file, tables, gathered, names, isAsked: openOffer(questions) !== null }),
      ...problems,
    ],
  };
  return knowledge.earlier ? keepEarlierIds(draft, knowledge.earlier) : draft;
}

/** The stages in their order: first the file becomes rows of actions, then one record for each action grows. */
function* readPlan(source: SourceFile, knowledge: DraftKnowledge, choices: DraftChoices) {
  const { partnership } = choices;
  const words = knownWords(knowledge, choices);
  const { placed, blocks } = yield* findTables(linesOf(source), source.kind, words.isStatus);
  const period = yield* periodOfPlan(placed, choices);
  const tables = yield* mapTables(blocks, words, choices);
  const offered = tables.size === 0 ? yield* offerActions(placed) : nothingOffered;
  const roled = assignOffered(assignRoles(placed, tables, choices, words.isStatus), offered, choices);
  const gathered = yield* gatherEntries(roled, offered);
  const divided = yield* divideActions(gathered.entries);
  const headed = yield* readPriorities(divided);
  const numbered = yield* readReferences(headed);
  const identified = giveIds(numbered, partnership);
  const serving = yield* proposeOutcomes(identified, knowledge);
  const read = yield* readActions(serving, partnership, period, words);
  const targets = yield* mergeTargets(read);
  const actions = planActions(read, partnership, period);
  return { tables: [...tables.values()], gathered, read, targets, actions, names: words.names };
}

const draftTable = ({ id, sheet, headerRow, headings, fields, lines }: PlanTable): DraftTable => ({
  id,
  sheet,
  headerRow,
  firstRow: lines[0]?.row ?? headerRow ?? 0,
  lastRow: lines.at(-1)?.row ?? headerRow ?? 0,
  columns: fields.map((field, index) => ({ index, heading: headings[index] ?? '', field })),
});

function draftRows({ lines }: Gathered, read: readonly ReadAction[]): readonly DraftRow[] {
  // Of the several actions of one row, the first.
  const ids = new Map(read.toReversed().map(({ from, id }) => [from, id]));
  return lines.map(({ line, table, role, why, entry }) => ({
    id: line.id,
    sheet: line.sheet,
    row: line.row,
    cells: line.cells.map(({ text }) => text),
    table: table?.id ?? null,
    role,
    why,
    action: entry === null ? null : (ids.get(entry) ?? null),
  }));
}

/** The books of a draft, from what each of its lines turned out to be. */
function draftLedger(roles: readonly RowRole[]): DraftLedger {
  const count = (...sought: readonly RowRole[]) => roles.filter((role) => sought.includes(role)).length;
  const rowsKept = count('action', 'continues');
  const rowsSetAside = count('heading', 'set-aside');
  return {
    lines: roles.length,
    rowsRead: rowsKept + rowsSetAside,
    rowsKept,
    rowsSetAside,
    headers: count('header'),
    rules: count('rule'),
    text: count('text'),
    blank: count('blank'),
  };
}
