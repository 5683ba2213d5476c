import type { KnownWords } from '../cells/known-words';
import type { DraftChoices, DraftField } from '../draft';
import { correction, type Reading } from '../reading';
import { type Line, textOfLine } from '../rows/line';
import { alignColumns, type KnownColumn } from './align-columns';
import { type ColumnProfile, columnProfileOf, type WordKinds } from './column-profile';
import { fieldsOfHeader } from './fields-of-header';
import type { Block } from './find-tables';
import type { Form } from './forms';
import { guessColumns } from './guess-columns';
import { settlePeople } from './people-in-columns';
import { fieldNames, type PlanTable } from './table';

/** Below this many letters on average, a column holds no actions. */
const shortestAction = 15;

/** Decides what the columns of every block hold. Blocks in which nothing reads like actions get no table. */
export function* mapTables(
  blocks: readonly Block[],
  words: KnownWords,
  choices: DraftChoices,
): Reading<ReadonlyMap<string, PlanTable>> {
  // Under a header the columns are told by their headings, and nobody's name has to be looked for.
  const ofHeader: WordKinds = { isStatus: words.isStatus, isOwner: () => false };
  const tables = new Map<string, PlanTable>();
  for (const block of blocks) {
    if (block.form) {
      const table = yield* tableOfForm(block, block.form, String(tables.size + 1));
      if (table) tables.set(block.key, table);
      continue;
    }
    const width = Math.max(block.width, ...block.lines.map(({ texts }) => texts.length));
    const sought = block.header ? ofHeader : words;
    const profiles = Array.from({ length: width }, (_, index) => columnProfileOf(block.lines, index, sought));
    const model = block.like ? (tables.get(block.like.key) ?? null) : null;
    const fields = block.header
      ? yield* underHeader(block, block.header, profiles, words)
      : model
        ? likeBefore(profiles, model, words)
        : guessColumns(profiles);
    const [first] = block.lines;
    if (fields === null || (!block.header && !first)) continue;
    const id = String(tables.size + 1);
    const settled = block.header || !first ? fields : yield* proposal(fields, model, first);
    tables.set(block.key, {
      id,
      sheet: block.sheet,
      headerRow: block.header?.line.row ?? null,
      headings: Array.from({ length: width }, (_, index) => block.header?.headings[index] ?? ''),
      fields: settled.map((field, index) => choices.columns[`${id}:${index}`] ?? field),
      lines: block.lines,
      form: null,
    });
  }
  return tables;
}

/** Undone, the lines of a form are set aside. */
function* tableOfForm(block: Block, form: Form, id: string): Reading<PlanTable | null> {
  const cells = [...form.cells.values()].flat();
  const change = {
    what: 'a form read as one action',
    before: textOfLine(form.lead),
    after: cells.map(({ label, field }) => `${label} = ${fieldNames[field]}`).join('; '),
    isProposal: true,
  };
  if (!(yield correction({ line: form.lead, column: '' }, change)).stands) return null;
  const { sheet, lines } = block;
  return { id, sheet, headerRow: null, headings: ['', ''], fields: ['left-out', 'action'], lines, form };
}

function* underHeader(
  block: Block,
  header: NonNullable<Block['header']>,
  profiles: readonly ColumnProfile[],
  words: KnownWords,
): Reading<readonly DraftField[]> {
  const headings = profiles.map((_, index) => header.headings[index] ?? '');
  const readings = profiles.map((_, index) => header.readings[index] ?? null);
  const { lines } = block;
  const fields = fieldsOfHeader({ headings, readings, profiles, lines }, words.isOwner);
  return yield* settlePeople({ fields, headings, header: header.line, lines }, words.names);
}

/** The columns of the table before, those left out that this page does not have. null: it is another kind of table. */
function likeBefore(
  profiles: readonly ColumnProfile[],
  model: PlanTable,
  kinds: WordKinds,
): readonly DraftField[] | null {
  const known = knownColumns(model, kinds);
  const isSame = profiles.length === known.length;
  const places = isSame
    ? known.map((_, index) => index)
    : alignColumns(profiles.slice(0, known.length), known);
  const fields = profiles.map((profile, index): DraftField => {
    const field = model.fields[places[index] ?? -1];
    return field ?? (profile.fill === 0 ? 'left-out' : 'note');
  });
  const action = profiles[fields.indexOf('action')];
  const isWordy = (action?.fill ?? 0) > 0.3 && (action?.meanLength ?? 0) >= shortestAction;
  return isWordy || (isSame && fields.some((field, index) => isFilledAs(field, profiles[index])))
    ? fields
    : null;
}

const looked = new WeakMap<PlanTable, readonly KnownColumn[]>();

/** Many pages may go on from one header: its columns are looked through once. */
function knownColumns(model: PlanTable, kinds: WordKinds): readonly KnownColumn[] {
  const kept = looked.get(model);
  if (kept) return kept;
  const made = model.fields.map((field, index) => ({
    field,
    profile: columnProfileOf(model.lines, index, kinds),
  }));
  looked.set(model, made);
  return made;
}

/** Whether a column plainly holds what the same column of the table before does. */
function isFilledAs(field: DraftField, profile: ColumnProfile | undefined): boolean {
  if (!profile || profile.fill < 0.3) return false;
  if (field === 'reference') return profile.references >= 0.6;
  if (field === 'deadline' || field === 'start') return profile.dates >= 0.6;
  return field === 'status' && profile.statuses >= 0.6;
}

/** Undone, the columns are those of the header before, one by one from the left. */
function* proposal(
  fields: readonly DraftField[],
  model: PlanTable | null,
  first: Line,
): Reading<readonly DraftField[]> {
  const { stands } = yield correction(
    { line: first, column: '' },
    {
      what: 'columns without a header, told from what they hold',
      before: `${fields.length} columns`,
      after: fields.map((field) => fieldNames[field]).join(', '),
      isProposal: true,
    },
  );
  return stands || !model ? fields : fields.map((_, index) => model.fields[index] ?? 'note');
}
