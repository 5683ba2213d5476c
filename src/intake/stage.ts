import type { Scan } from './scan';
import type { Scanned } from './scanned';
import { type Layout, type Role, roles, type Shape } from './shape';

/** Files of one shape whose columns stand in the same order: the engine reads them in one go. */
export interface Batch {
  readonly shape: Shape;
  readonly layout: Layout;
  readonly delimiter: string;
  readonly lineEnd: Scan['lineEnd'];
  readonly columns: number;
  /** Each role's column as the file spells it. */
  readonly headings: Readonly<Partial<Record<Role, string>>>;
  readonly files: readonly Scanned[];
}

const figures: readonly Role[] = [
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'strict_lower',
  'strict_upper',
];
/** Said outright: left to find out, the engine gives up on files whose cells hold the other kind of line end. */
const lineEnds: Readonly<Record<Scan['lineEnd'], string>> = { '\n': '\\n', '\r\n': '\\r\\n' };
const delimiters: Readonly<Record<string, string>> = { ',': ',', ';': ';', '\t': '\\t' };

/**
 * SQL that reads a stored body into the temporary table `staged`: every cell as text, empty as null, plus a number
 * beside each figure that is plainly one. Everything interpolated is ours: a stored name, positions, a listed delimiter.
 */
export function stagingSql(batch: Batch, stored: string, firstRecord: number): string {
  const cell = (role: Role): string => {
    const position = batch.layout[role];
    return position === undefined ? 'cast(null as varchar)' : `nullif(c${position}, '')`;
  };
  const prefixed =
    batch.shape.indicatorPrefix === ''
      ? cell('indicator')
      : `'${batch.shape.indicatorPrefix}' || ${cell('indicator')}`;
  const texts = roles.map((role) => `${role === 'indicator' ? prefixed : cell(role)} as ${role}`);
  const numbers = figures.map((role) => `plain_number(${cell(role)}) as ${role}_number`);
  const types = Array.from({ length: batch.columns }, (_, at) => `'c${at}': 'varchar'`).join(', ');
  return `create or replace temp table staged as
    select cast(${firstRecord} + row_number() over () - 1 as bigint) as record, ${[...texts, ...numbers].join(', ')}
    from read_csv('${stored}', header = false, auto_detect = false, delim = '${delimiters[batch.delimiter] ?? ','}',
      new_line = '${lineEnds[batch.lineEnd]}', quote = '"', escape = '"', max_line_size = 4194304, buffer_size = 16777216, parallel = false, null_padding = false,
      columns = {${types}})`;
}

const layoutKey = (batch: Omit<Batch, 'files'>): string =>
  JSON.stringify([
    batch.shape.name,
    batch.layout,
    batch.headings,
    batch.delimiter,
    batch.lineEnd,
    batch.columns,
  ]);

/** Puts files of the same shape, order and spelling together, keeping the order in which they came. */
export function gatherBatches(singles: readonly Batch[]): readonly Batch[] {
  const batches = new Map<string, Batch>();
  for (const single of singles) {
    const key = layoutKey(single);
    const earlier = batches.get(key);
    batches.set(key, earlier ? { ...earlier, files: [...earlier.files, ...single.files] } : single);
  }
  return [...batches.values()];
}
