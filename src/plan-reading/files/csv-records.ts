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

/**
 * How many lines the record takes that begins here: more than one when a quoted cell runs on. 0 when its quotes do not
 * work out. In text with tabs a quoted cell may hold line ends, as a spreadsheet copies it, but never a tab.
 */
function countLines(lines: readonly string[], start: number, delimiter: Delimiter): number {
  let at = 0;
  for (let taken = 1; taken <= mostLines && start + taken <= lines.length; ) {
    const line = lines[start + taken - 1] ?? '';
    if (line[at] !== '"') {
      const next = line.indexOf(delimiter, at);
      if (next < 0) return taken;
      at = next + 1;
      continue;
    }
    const opened = taken;
    let close = closingQuote(line, at + 1);
    while (close < 0) {
      if (taken - opened > mostLines || start + taken >= lines.length) return 0;
      taken += 1;
      const inner = lines[start + taken - 1] ?? '';
      close = closingQuote(inner, 0);
      if (delimiter === '\t' && (close < 0 ? inner : inner.slice(0, close)).includes('\t')) return 0;
    }
    const last = lines[start + taken - 1] ?? '';
    let after = close + 1;
    while (last[after] === ' ') after += 1;
    if (after >= last.length) return taken;
    if (last[after] !== delimiter) return 0;
    at = after + 1;
  }
  return 0;
}

/** Position of the quote that closes a cell; a doubled one is a quote inside it. -1: it runs on. */
function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}

/** The record that begins here and how many lines it takes. */
function recordAt(
  lines: readonly string[],
  start: number,
  delimiter: Delimiter,
): readonly [TextRecord, number] {
  const first = lines[start] ?? '';
  const line = start + 1;
  if (!first.includes('"')) {
    return [{ line, cells: first === '' ? [] : first.split(delimiter), isBroken: false }, 1];
  }
  const taken = countLines(lines, start, delimiter);
  const text = lines.slice(start, start + Math.max(1, taken)).join('\n');
  // Words without a tab are no cells: their quotation marks are the writer's own.
  if (delimiter === '\t' && !text.includes('\t')) return [{ line, cells: [first], isBroken: false }, 1];
  const parsed = taken === 0 ? [] : Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data;
  const [cells] = parsed;
  return cells && parsed.length === 1
    ? [{ line, cells, isBroken: false }, taken]
    : [{ line, cells: first.split(delimiter), isBroken: true }, 1];
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
