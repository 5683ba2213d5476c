import type { Database, Value } from '../database/database';

const quoted = (value: Value): string => {
  if (value === null || value === '') return '';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
};

/** `optional varchar` keeps an empty cell as null. */
export type ColumnType =
  | 'varchar'
  | 'optional varchar'
  | 'integer'
  | 'bigint'
  | 'double'
  | 'date'
  | 'boolean';

/** The engine's reader takes 32 MB of working space unless it is told what the lines need: bytes, at the least. */
const ordinaryLine = 131_072;
const bytesPerCharacter = 3;

/** So many rows at a time: the text of half a million would be longer than a text can be. */
const rowsAtATime = 20_000;

/**
 * Adds rows to a table. The values go through a stored file, so no value ever stands in SQL text.
 * An empty cell of type varchar comes back as '', any other empty cell as null.
 */
export async function insertRows(
  database: Database,
  table: string,
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    await insertSome(database, table, columns, rows.slice(from, from + rowsAtATime));
  }
}

async function insertSome(
  database: Database,
  table: string,
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const names = Object.keys(columns);
  const lines = rows.map((row) => row.map(quoted).join(','));
  const longestLine = lines.reduce(
    (most, line) => Math.max(most, line.length * bytesPerCharacter + 1),
    ordinaryLine,
  );
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const stored = await database.store(bytes);
  const types = names.map((name) => `'${name}': '${columns[name]?.replace('optional ', '')}'`).join(', ');
  const values = names
    .map((name) => (columns[name] === 'varchar' ? `coalesce(${name}, '')` : name))
    .join(', ');
  await database.run(
    `insert into ${table} (${names.join(', ')})
     select ${values} from read_csv('${stored}', header = false, auto_detect = false, delim = ',', quote = '"',
       escape = '"', new_line = '\\n', null_padding = false, max_line_size = ${longestLine}, buffer_size = ${longestLine * 4},
       columns = {${types}})`,
  );
  await database.drop(stored);
}
