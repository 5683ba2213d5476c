import type { TextRecord } from './csv-records';

/** How many rows of a table must agree on their number of cells before bars are taken for its borders. */
const agreeing = 0.7;
const fewestCells = 3;
const fewestRows = 2;

const hasBars = (line: string): boolean => line.includes('|');

/** `| a | b |` and `a | b`: the bars at both ends are the table's frame. `\|` is a bar that was meant. */
const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.replaceAll('\\|', '|')));

/** Marks for headings and for bold letters, which are drawn and not read. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/(\*\*|__)(?=\S)((?:(?!\1).)+)(?<=\S)\1/g, '$2');

function isTable(lines: readonly string[]): boolean {
  const counts = new Map<number, number>();
  const rows = lines.filter(hasBars);
  for (const { length } of rows.map(cellsOf)) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = [0, 0]] = [...counts].toSorted(([, one], [, other]) => other - one);
  const [cells, agreed] = usual;
  return cells >= fewestCells && agreed >= fewestRows && agreed >= rows.length * agreeing;
}

/** The lines of a text whose tables are drawn with bars, as they are in Markdown. null: it has no such table. */
export function barRecords(text: string): readonly TextRecord[] | null {
  if (text.includes('\t') || !hasBars(text)) return null;
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  if (!isTable(lines)) return null;
  return lines.map((line, at): TextRecord => {
    const cells = hasBars(line) ? cellsOf(line) : line.trim() === '' ? [] : [plain(line)];
    return { line: at + 1, cells, isBroken: false };
  });
}
