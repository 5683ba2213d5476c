import type { DraftField, PlanFileKind, RowRole } from '../../domain/draft';
import type { HeadingReading } from './column-headings';
import { headerOf } from './find-header';
import { type Line, wordsOf } from './line';

/** Lines that belong together because they stand under one header, or under none and are of one width. */
export interface Block {
  readonly key: string;
  readonly sheet: string;
  readonly sheetNumber: number;
  readonly header: { readonly line: Line; readonly readings: readonly (HeadingReading | null)[] } | null;
  /** The block whose header reads on over this one, which has another number of columns or stands on another page. */
  readonly like: Block | null;
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

const ruleCell = /^[\s\-–—_=:|+.*]*$/;
const isRule = ({ cells }: Line): boolean =>
  cells.some(({ text }) => /[-–—_=]{2,}/.test(text)) && cells.every(({ text }) => ruleCell.test(text));
/** `Introduction … 2`: a line of a table of contents. */
const isContents = ({ texts, filled }: Line): boolean =>
  filled === 2 &&
  texts.length <= 3 &&
  /^\d{1,3}(\s*[-–]\s*\d{1,3})?$/.test(texts.findLast((t) => t !== '') ?? '');

/** What stands below a table and is no part of it. */
const afterword =
  /^(?:(?:glossary|legend|abbreviations|acronyms|definitions|notes?|sources?|appendix|annex|version(?: control)?)\b.{0,40}|key(?: to .{0,30})?:?)$/i;

const keyOf = (line: Line): string =>
  `${line.sheetNumber}|${line.texts.map((text) => text.toLowerCase()).join('|')}`;

/** Finds headers, rules, text and blank lines, and gathers the rows that stand under the same columns. */
export function findTables(
  lines: readonly Line[],
  kind: PlanFileKind,
): { readonly placed: readonly PlacedLine[]; readonly blocks: readonly Block[] } {
  const blocks = new Map<string, Block>();
  const placed: PlacedLine[] = [];
  let current: Block | null = null;
  let sheet = 0;
  const open = (key: string, block: () => Omit<Block, 'key' | 'lines'>): Block => {
    const known = blocks.get(key);
    if (known) return known;
    const made: Block = { ...block(), key, lines: [] };
    blocks.set(key, made);
    return made;
  };
  const headless = headlessSheets(lines);
  for (const line of lines) {
    if (line.sheetNumber !== sheet) {
      sheet = line.sheetNumber;
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
    const readings = headerOf(line);
    if (readings) {
      const width = line.texts.length;
      const { sheet: name, sheetNumber } = line;
      const known = blocks.has(keyOf(line));
      current = open(keyOf(line), () => ({
        sheet: name,
        sheetNumber,
        header: { line, readings },
        like: null,
        width,
      }));
      placed.push({ line, role: 'header', why: known ? 'header, printed again' : 'header', block: current });
      continue;
    }
    if (line.filled === 1 && afterword.test(wordsOf(line))) current = null;
    if (line.texts.length === 1) {
      placed.push({ line, role: 'text', why: 'text outside a table', block: null });
      continue;
    }
    const block = blockFor(line, current, kind, headless.has(sheet), open);
    if (block) {
      block.lines.push(line);
      placed.push({ line, role: 'row', why: '', block });
    } else placed.push(outside(line));
  }
  return { placed, blocks: [...blocks.values()] };
}

function blockFor(
  line: Line,
  current: Block | null,
  kind: PlanFileKind,
  isHeadless: boolean,
  open: (key: string, block: () => Omit<Block, 'key' | 'lines'>) => Block,
): Block | null {
  const { sheet, sheetNumber } = line;
  const width = line.texts.length;
  if (!current) {
    if (!isHeadless) return null;
    return open(`${sheetNumber}|none`, () => ({ sheet, sheetNumber, header: null, like: null, width }));
  }
  const isSamePage = current.sheetNumber === sheetNumber;
  // A workbook's rows end where their last filled cell does, and a CSV's may.
  const isSameWidth =
    width === current.width || isWithin(line, current.width) || (isSamePage && kind === 'workbook');
  if (isSamePage && (isSameWidth || kind === 'csv')) return current;
  const like = current;
  return open(`${sheetNumber}|${current.key}|${width}`, () => ({
    sheet,
    sheetNumber,
    header: null,
    like,
    width,
  }));
}

/** A lone heading, or a row with empty cells too many, is of the table above whatever its width. */
const isWithin = ({ texts, filled }: Line, width: number): boolean => {
  const last = texts.findLastIndex((text) => text !== '');
  return last < width && (filled === 1 || texts.length > width);
};

function outside(line: Line): PlacedLine {
  if (line.filled === 1) return { line, role: 'text', why: 'text outside a table', block: null };
  if (isContents(line)) return { line, role: 'text', why: 'a line of the contents', block: null };
  return { line, role: 'set-aside', why: 'it stands under no header that names actions', block: null };
}

/** Sheets of rows without any header: what their columns hold has to be told from the cells. */
function headlessSheets(lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Map<number, number>();
  const withHeader = new Set<number>();
  for (const line of lines) {
    if (headerOf(line)) withHeader.add(line.sheetNumber);
    else if (line.filled > 1 && !isContents(line) && !isRule(line)) {
      rows.set(line.sheetNumber, (rows.get(line.sheetNumber) ?? 0) + 1);
    }
  }
  if (withHeader.size > 0) return new Set();
  return new Set([...rows].filter(([, count]) => count >= 3).map(([number]) => number));
}
