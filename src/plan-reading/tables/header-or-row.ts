import type { PlanFileKind } from '../draft';
import { question, type Reading, readEach } from '../reading';
import { type Line, textOfLine } from '../rows/line';
import { isRule } from '../rows/row-marks';
import { hasValues, hasValuesOf } from '../rows/row-values';
import { headingsOf, type TableHeader, tableHeaderOf } from './find-header';
import { isWholeHeading } from './heading-words';

/** Where a row stands that reads like a header. */
interface Standing {
  /** The header above it that holds so far; null: there is none. */
  readonly above: TableHeader | null;
  /** Whether nothing of a table stands directly above it. */
  readonly isFirst: boolean;
}

/** The words of a header as they are compared: `Responsible partners` is `Responsible partner`. */
const headerKey = (line: Line): string =>
  headingsOf(line)
    .map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((words) => words.map((word) => word.replace(/s$/, '')).join(' '))
    .join('|');

const isAction = ({ readings }: TableHeader, at: number): boolean => readings[at]?.field === 'action';
const filled = ({ headings }: TableHeader): readonly string[] => headings.filter((text) => text !== '');

/** Whether what names the actions is a heading and nothing else; without such a cell, whether every cell is. */
function isNamedPlainly(header: TableHeader): boolean {
  const actions = header.headings.filter((_, at) => isAction(header, at));
  return actions.length > 0 ? actions.some(isWholeHeading) : filled(header).every(isWholeHeading);
}

/** Until somebody answers, it is what it looks like more. */
function* askIfHeader(line: Line, looksLikeHeader: boolean): Reading<boolean> {
  const asTaken = looksLikeHeader ? 'They are taken for headings' : 'It is taken for a row';
  const { answer } = yield question(
    { line, column: '' },
    {
      found: textOfLine(line),
      ask: `Are these the headings of the columns below, or a row of the plan? ${asTaken} until you say.`,
      options: [
        { value: 'headings', label: 'Headings of the columns below' },
        { value: 'row', label: 'A row of the plan' },
      ],
    },
  );
  return answer === '' ? looksLikeHeader : answer === 'headings';
}

function* isHeader(
  line: Line,
  header: TableHeader,
  { above, isFirst }: Standing,
  isStatus: (text: string) => boolean,
): Reading<boolean> {
  if (above ? hasValuesOf(above, line, isStatus) : hasValues(line, isStatus, isWholeHeading)) return false;
  if (!above && isNamedPlainly(header)) return true;
  const whole = filled(header).filter(isWholeHeading).length;
  const looksLikeHeader = isFirst && (!above || whole === filled(header).length);
  // In the middle of a table, a row of which most is no heading is a row of it.
  if (!looksLikeHeader && whole * 2 <= filled(header).length) return false;
  return yield* askIfHeader(line, looksLikeHeader);
}

/**
 * The header that each line is; null for all others. A row with a number, a date or a status is none, and a second
 * header repeats an earlier one or is asked about: the words that open headings open actions too, as in `Project board
 * set up`.
 */
export function* findHeaders(
  lines: readonly Line[],
  kind: PlanFileKind,
  isElse: (line: Line) => boolean,
  isStatus: (text: string) => boolean,
): Reading<readonly (TableHeader | null)[]> {
  const printed = new Set<string>();
  let above: TableHeader | null = null;
  let before: Line | null = null;
  return yield* readEach(lines, function* (line): Reading<TableHeader | null> {
    const isNewSheet = before?.sheetNumber !== line.sheetNumber;
    // The tables of a document are the pages of one plan; the sheets of a workbook are things of their own.
    if (isNewSheet && kind !== 'document') above = null;
    const isFirst = isNewSheet || before === null || before.filled < 2 || isRule(before);
    before = line;
    const header = isElse(line) ? null : tableHeaderOf(line);
    if (!header) return null;
    const isAgain = printed.has(headerKey(line));
    if (!isAgain && !(yield* isHeader(line, header, { above, isFirst }, isStatus))) return null;
    printed.add(headerKey(line));
    above = header;
    return header;
  });
}
