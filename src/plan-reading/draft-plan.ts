import type { ActionStatus } from '../domain/plan/plan';
import { statusOf } from '../domain/plan/plan-words';
import { findOwnerNames, ownerNames } from './cells/owner-names';
import type { StatusMeaning } from './cells/read-status';
import { openCorrectionLog } from './correction-log';
import { periodOfPlan } from './dates/period-of-plan';
import type { Draft, DraftChoices, DraftRow, DraftTable, SourceFile } from './draft';
import type { DraftKnowledge } from './knowledge';
import { problemsOf } from './output/draft-problems';
import { assignRoles } from './rows/assign-roles';
import { draftLedger } from './rows/draft-ledger';
import { type Gathered, gatherEntries } from './rows/gather-entries';
import { linesOf } from './rows/line';
import { linesBeside } from './rows/lines-beside';
import { type MadeActions, makeActions } from './rows/make-actions';
import { findTables } from './tables/find-tables';
import { mapTables } from './tables/map-tables';
import type { PlanTable } from './tables/table';
import { assignOffered } from './untabled/assign-offered';
import { offerActions, openOffer } from './untabled/offer-actions';
import { nothingOffered } from './untabled/offered-part';
import { keepEarlierIds } from './versions/keep-earlier-ids';

const longestStatus = 60;

/**
 * Makes a draft plan of a council's own file: finds its tables, tells actions from headings and text, and reads each
 * cell. Every reading that departs from what is written is a correction that can be undone, and what could be read in
 * several ways is asked. The same file, knowledge and choices always give the same draft.
 */
export function draftPlan(source: SourceFile, knowledge: DraftKnowledge, choices: DraftChoices): Draft {
  const corrections = openCorrectionLog(source.file, choices);
  const meaning = statusMeaning(knowledge, choices);
  const names = ownerNames(knowledge.owners, choices.partnership);
  const lines = linesOf(source);
  const kinds = {
    isStatus: (text: string) => meaning(text) !== null,
    isOwner: (text: string) => text.length < 80 && findOwnerNames(text, names).length > 0,
  };
  const { placed, blocks } = findTables(lines, source.kind, kinds.isStatus, corrections);
  const period = periodOfPlan(placed, choices, corrections);
  const tables = mapTables(blocks, kinds, names, choices, corrections);
  const offered = tables.size === 0 ? offerActions(placed, corrections) : nothingOffered;
  const roled = assignOffered(assignRoles(placed, tables, choices, kinds.isStatus), offered, choices);
  const gathered = gatherEntries(roled, offered, corrections);
  const made = makeActions(gathered.entries, period, knowledge, choices, meaning, corrections);
  const found = [...tables.values()];
  const draft: Draft = {
    file: source.file,
    kind: source.kind,
    tables: found.map(draftTable),
    rows: draftRows(gathered, made),
    actions: made.actions,
    milestones: made.milestones,
    targets: made.targets,
    corrections: corrections.corrections,
    questions: corrections.questions,
    ledger: draftLedger(gathered.lines.map(({ role }) => role)),
    problems: [
      ...source.problems,
      ...linesBeside(source.file, source.kind, gathered.lines),
      ...problemsOf(source.file, found, gathered, names, openOffer(corrections.questions) !== null),
      ...corrections.problems,
    ],
  };
  return knowledge.earlier ? keepEarlierIds(draft, knowledge.earlier) : draft;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

const drawn: ReadonlyMap<string, string> = new Map([
  ['🔴', 'Red'],
  ['🟠', 'Amber'],
  ['🟡', 'Amber'],
  ['🟢', 'Green'],
  ['🔵', 'Blue'],
]);

/** A coloured circle that stands alone is the word for its colour. */
const colourWord = (text: string): string => drawn.get(text.replace(/\uFE0F/g, '').trim()) ?? text;

/** Most words are none for progress: they are told by their letters before they are looked up. */
function statusMeaning(knowledge: DraftKnowledge, { partnership }: DraftChoices): StatusMeaning {
  const listed = new Set(knowledge.statusWords.map(({ written }) => plain(written)));
  const known = new Map<string, ActionStatus | null>();
  return (shown) => {
    const written = colourWord(shown);
    if (written.length > longestStatus || !listed.has(plain(written))) return null;
    const kept = known.get(written);
    if (kept !== undefined) return kept;
    const status = statusOf(written.replace(/^[-–•]\s*/, ''), partnership, knowledge.statusWords);
    known.set(written, status);
    return status;
  };
}

const draftTable = ({ id, sheet, headerRow, headings, fields, lines }: PlanTable): DraftTable => ({
  id,
  sheet,
  headerRow,
  firstRow: lines[0]?.row ?? headerRow ?? 0,
  lastRow: lines.at(-1)?.row ?? headerRow ?? 0,
  columns: fields.map((field, index) => ({ index, heading: headings[index] ?? '', field })),
});

const draftRows = ({ lines }: Gathered, { ids }: MadeActions): readonly DraftRow[] =>
  lines.map(({ line, table, role, why, entry }) => ({
    id: line.id,
    sheet: line.sheet,
    row: line.row,
    cells: line.cells.map(({ text }) => text),
    table: table?.id ?? null,
    role,
    why,
    action: entry === null ? null : (ids[entry] ?? null),
  }));
