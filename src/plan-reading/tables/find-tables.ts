import type { DraftField, PlanFileKind, RowRole } from '../draft';
import type { Reading } from '../reading';
import { type Line, textOfLine } from '../rows/line';
import { isFootnote, isRule } from '../rows/row-marks';
import { hasValuesOf } from '../rows/row-values';
import { headerOfTwoRows, type TableHeader } from './find-header';
import { type Form, findForms } from './forms';
import { findHeaders } from './header-or-row';
import { hasOwnHeadings, otherTable } from './other-tables';

/** Lines that belong together because they stand under one header, or under none and are of one width. */
export interface Block {
  readonly key: string;
  readonly sheet: string;
  readonly sheetNumber: number;
  readonly header: (TableHeader & { readonly line: Line }) | null;
  /** The block whose header reads on over this one, which has another number of columns or stands on another page. */
  readonly like: Block | null;
  /** The form that its lines are; null for the rows of a table. */
  readonly form: Form | null;
  readonly width: number;
  readonly lines: Line[];
}

/** What a line is by its looks alone: `row` is still to be told apart. */
export interface PlacedLine {
  readonly line: Line;
  readonly role: Exclude<RowRole, 'action' | 'continues' | 'heading'> | 'row';
  readonly why: string;
  readonly block: Block | null;
}

export type FieldOverrides = Readonly<Record<string, DraftField>>;

const ofForm = { header: null, like: null, width: 2 } as const;

/** Why a line of one cell is text: it stands between tables. */
export const textOutside = 'text outside a table';

type OpenBlock = (key: string, block: () => Omit<Block, 'key' | 'lines'>) => Block;

/** `Introduction … 2`: a line of a table of contents. */
const isContents = ({ texts, filled }: Line): boolean =>
  filled === 2 &&
  texts.length <= 3 &&
  /^\d{1,3}(\s*[-–]\s*\d{1,3})?$/.test(texts.findLast((t) => t !== '') ?? '');

/** Boards of tasks print the items of a row below it, one column to the right, under headings of their own. */
const isSubHeader = ({ texts, filled }: Line): boolean =>
  filled > 1 && /^sub ?-?items?$/i.test(texts[0] ?? '');

/** What stands below a table and is no part of it. */
const afterword =
  /^(?:(?:glossary|legend|abbreviations|acronyms|definitions|notes?|sources?|appendix|annex|version(?: control)?)\b.{0,40}|key(?: to .{0,30})?:?)$/i;

const keyOf = (...lines: readonly Line[]): string =>
  [`${lines[0]?.sheetNumber}`, ...lines.flatMap(({ texts }) => texts.map((text) => text.toLowerCase()))].join(
    '|',
  );

/** Finds headers, rules, text and blank lines, and gathers the rows that stand under the same columns. */
export function* findTables(
  lines: readonly Line[],
  kind: PlanFileKind,
  isStatus: (text: string) => boolean,
): Reading<{ readonly placed: readonly PlacedLine[]; readonly blocks: readonly Block[] }> {
  const blocks = new Map<string, Block>();
  const placed: PlacedLine[] = [];
  const forms = new Map(findForms(lines).flatMap((form) => form.lines.map(({ id }) => [id, form] as const)));
  const isElse = (line: Line): boolean => forms.has(line.id) || otherTable(line) !== null;
  const headers = yield* findHeaders(lines, kind, isElse, isStatus);
  const headless = headlessSheets(lines, headers);
  let current: Block | null = null;
  let sheet = 0;
  /** Why the rows from here on are none of the plan's: they stand in a table of another kind. */
  let outside: string | null = null;
  let isAmongSubItems = false;
  const open: OpenBlock = (key, block) => {
    const known = blocks.get(key);
    if (known) return known;
    const made: Block = { ...block(), key, lines: [] };
    blocks.set(key, made);
    return made;
  };
  const isValued = (block: Block | null, line: Line): boolean => {
    const header = block?.header ?? block?.like?.header;
    return header ? hasValuesOf(header, line, isStatus) : false;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const isFirstOfSheet = line.sheetNumber !== sheet;
    if (isFirstOfSheet) {
      sheet = line.sheetNumber;
      outside = null;
      isAmongSubItems = false;
      // The tables of a document are the pages of one plan; the sheets of a workbook are things of their own.
      if (kind !== 'document') current = null;
    }
    if (isRule(line)) {
      placed.push({ line, role: 'rule', why: 'dashes', block: null });
      continue;
    }
    if (line.filled === 0) {
      placed.push({ line, role: 'blank', why: '', block: null });
      continue;
    }
    const form = forms.get(line.id);
    if (form) {
      const block = open(`form|${form.lead.id}`, () => ({
        ...ofForm,
        sheet: line.sheet,
        sheetNumber: sheet,
        form,
      }));
      block.lines.push(line);
      placed.push({ line, role: 'row', why: '', block });
      continue;
    }
    if (current && isSubHeader(line) && !isValued(current, line)) {
      isAmongSubItems = true;
      placed.push({ line, role: 'header', why: 'header of the items below a row', block: null });
      continue;
    }
    const header = headers[at] ?? null;
    isAmongSubItems = isAmongSubItems && !header && line.texts[0] === '';
    if (isAmongSubItems) {
      placed.push({ line, role: 'set-aside', why: 'an item below the row above', block: null });
      continue;
    }
    if (header) {
      const next = lines[at + 1];
      const isNext = next?.sheetNumber === sheet;
      const mayGoOn = isNext && !headers[at + 1] && !hasValuesOf(header, next, isStatus);
      const both = mayGoOn ? headerOfTwoRows(header, next) : null;
      const key = both && next ? keyOf(line, next) : keyOf(line);
      const why = blocks.has(key) ? 'header, printed again' : 'header';
      const whole = both ?? header;
      current = open(key, () => ({
        sheet: line.sheet,
        sheetNumber: sheet,
        header: { ...whole, line },
        like: null,
        form: null,
        width: whole.headings.length,
      }));
      outside = null;
      placed.push({ line, role: 'header', why, block: current });
      if (!both || !next) continue;
      placed.push({ line: next, role: 'header', why: 'second row of the header', block: current });
      at += 1;
      continue;
    }
    if (!isValued(current, line)) outside = otherKind(line, kind, isFirstOfSheet, current) ?? outside;
    if (line.filled === 1 && afterword.test(textOfLine(line)) && !isFootnote(textOfLine(line))) {
      current = null;
      outside = `it stands under “${textOfLine(line)}”, below the table`;
    }
    if (line.texts.length === 1 || (isFirstOfSheet && line.filled === 1 && headers[at + 1])) {
      placed.push({ line, role: 'text', why: textOutside, block: null });
      continue;
    }
    const isPlaced = outside === null && (current !== null || headless.has(sheet));
    if (isPlaced) {
      const block = current ? blockBelow(line, current, kind, open) : headlessBlock(line, open);
      block.lines.push(line);
      placed.push({ line, role: 'row', why: '', block });
    } else placed.push(placeOutside(line, outside));
  }
  return { placed, blocks: [...blocks.values()] };
}

/** Why a table that begins here is none of the plan's. null: no such table begins here. */
function otherKind(
  line: Line,
  kind: PlanFileKind,
  isFirstOfSheet: boolean,
  current: Block | null,
): string | null {
  const other = otherTable(line);
  if (other !== null) return `it stands in ${other}`;
  const isOwnTable = kind === 'document' && isFirstOfSheet && current !== null && hasOwnHeadings(line);
  return isOwnTable ? 'it stands in a table whose headings name no actions' : null;
}

/** The rows of a sheet that has no header. */
const headlessBlock = ({ sheet, sheetNumber, texts }: Line, open: OpenBlock): Block =>
  open(`${sheetNumber}|none`, () => ({
    ...{ sheet, sheetNumber, header: null, like: null, form: null },
    width: texts.length,
  }));

/** The block of a row below a header: the header's own, or one beside it for another page or another width. */
function blockBelow(line: Line, current: Block, kind: PlanFileKind, open: OpenBlock): Block {
  const { sheet, sheetNumber } = line;
  const width = line.texts.length;
  const isSamePage = current.sheetNumber === sheetNumber;
  // A workbook's rows end where their last filled cell does, and a CSV's may.
  const isSameWidth =
    width === current.width || isWithin(line, current.width) || (isSamePage && kind === 'workbook');
  if (isSamePage && (isSameWidth || kind === 'csv')) return current;
  return open(`${sheetNumber}|${current.key}|${width}`, () => ({
    ...{ sheet, sheetNumber, header: null, like: current, form: null },
    width,
  }));
}

/** A lone heading, or a row with empty cells too many, is of the table above whatever its width. */
const isWithin = ({ texts, filled }: Line, width: number): boolean => {
  const last = texts.findLastIndex((text) => text !== '');
  return last < width && (filled === 1 || texts.length > width);
};

function placeOutside(line: Line, why: string | null): PlacedLine {
  if (line.filled === 1) return { line, role: 'text', why: textOutside, block: null };
  if (isContents(line)) return { line, role: 'text', why: 'a line of the contents', block: null };
  return { line, role: 'set-aside', why: why ?? 'it stands under no header that names actions', block: null };
}

/** Sheets of rows without any header: what their columns hold has to be told from the cells. */
function headlessSheets(
  lines: readonly Line[],
  headers: readonly (TableHeader | null)[],
): ReadonlySet<number> {
  const rows = new Map<number, number>();
  const others = new Set<number>();
  if (headers.some((header) => header !== null)) return new Set();
  for (const line of lines) {
    if (otherTable(line) !== null) others.add(line.sheetNumber);
    else if (line.filled > 1 && !others.has(line.sheetNumber) && !isContents(line) && !isRule(line)) {
      rows.set(line.sheetNumber, (rows.get(line.sheetNumber) ?? 0) + 1);
    }
  }
  return new Set([...rows].filter(([, count]) => count >= 3).map(([number]) => number));
}
