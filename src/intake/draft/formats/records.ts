import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t';

export interface TextRecord {
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quotation mark was opened and never closed: the line was then taken as it stands. */
  readonly isBroken: boolean;
}

/** A cell of a plan never runs over more lines than this; a quotation mark that was forgotten may run to the end. */
const mostLines = 200;

/** The cells of exactly one record, or null when quotes do not work out. */
function parseRecord(text: string, delimiter: Delimiter): readonly string[] | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return data.length === 1 && !errors.some(({ type }) => type === 'Quotes') ? (data[0] ?? null) : null;
}

const countQuotes = (line: string): number => line.split('"').length - 1;

/** In text with tabs a quoted cell may hold line ends, as a spreadsheet copies it, but never a tab: that is a new cell. */
const isBelievable = (text: string, cells: readonly string[], delimiter: Delimiter): boolean =>
  delimiter !== '\t' || (text.includes('\t') && !cells.some((cell) => cell.includes('\t')));

/** The record that begins here and how many lines it takes. */
function recordAt(
  lines: readonly string[],
  start: number,
  delimiter: Delimiter,
): readonly [TextRecord, number] {
  const first = lines[start] ?? '';
  const record = (cells: readonly string[], isBroken: boolean): TextRecord => ({
    line: start + 1,
    cells,
    isBroken,
  });
  if (!first.includes('"')) return [record(first === '' ? [] : first.split(delimiter), false), 1];
  let quotes = 0;
  for (let taken = 1; taken <= mostLines && start + taken <= lines.length; taken += 1) {
    const added = countQuotes(lines[start + taken - 1] ?? '');
    quotes += added;
    if (added === 0 || (taken > 1 && quotes % 2 === 1)) continue;
    const text = lines.slice(start, start + taken).join('\n');
    const cells = parseRecord(text, delimiter);
    if (cells && (taken === 1 || isBelievable(text, cells, delimiter))) {
      // Words without a tab are no cells: their quotation marks are the writer's own.
      const isProse = delimiter === '\t' && !first.includes('\t') && taken === 1;
      return [record(isProse ? [first] : cells, false), taken];
    }
  }
  const isBroken = delimiter !== '\t' || first.includes('\t');
  return [record(first.split(delimiter), isBroken), 1];
}

/** Every line of a text in one record; a quoted cell may run over several lines. Lines end in `\n`. */
export function splitRecords(text: string, delimiter: Delimiter): readonly TextRecord[] {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  const records: TextRecord[] = [];
  for (let at = 0; at < lines.length; ) {
    const [record, taken] = recordAt(lines, at, delimiter);
    records.push(record);
    at += taken;
  }
  return records;
}
