import { type Delimiter, splitRecords, type TextRecord } from './csv-records';

/** How many rows of a table must agree on their number of cells before commas are taken for its borders. */
const agreeing = 0.7;

function cellCounts(records: readonly TextRecord[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return counts;
}

/** In a table nobody writes a space after each comma; in a sentence everybody does. */
const isHeaderLike = ({ cells }: TextRecord): boolean =>
  cells.filter((cell) => cell.startsWith(' ')).length * 2 < cells.length;

/** The share of rows that agree on their number of cells; 0 when it is no table. */
function agreement(text: string, delimiter: Delimiter): number {
  if (!text.includes(delimiter)) return 0;
  const written = splitRecords(text, delimiter).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  if (written.length === 0) return 0;
  const [usual = [1, 0]] = [...cellCounts(written)].sort(([, a], [, b]) => b - a);
  const [cells, rows] = usual;
  const first = written.find((record) => record.cells.length === cells);
  return cells < 2 || !first || !isHeaderLike(first) ? 0 : rows / written.length;
}

/** A line for Excel above the table: `sep=;`. */
export const saidDelimiter = /^\uFEFF?sep=([,;\t])[,;]*[ \t]*(?=\n|$)/i;

/** What divides cells shows early. */
const sampleLines = 2_000;

/** What divides the cells of a text: a comma or semicolon when it is a table throughout, otherwise a tab. */
export function findDelimiter(whole: string): Delimiter {
  const said = saidDelimiter.exec(whole)?.[1];
  if (said === ';' || said === ',') return said;
  const text = whole.split('\n', sampleLines).join('\n');
  const byComma = agreement(text, ',');
  const bySemicolon = agreement(text, ';');
  const best = Math.max(byComma, bySemicolon);
  if (best < agreeing || best <= agreement(text, '\t')) return '\t';
  return byComma >= bySemicolon ? ',' : ';';
}
