import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of `tests/oracles/<method>.csv`, keyed by column; a cell is text, blank where nothing was published. */
export function readOracle(method: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(import.meta.dirname, `${method}.csv`), 'utf8');
  const [header = '', ...lines] = text.trim().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
