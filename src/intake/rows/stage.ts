import type { Scanned } from '../scanning/scanned';
import type { Role, Shape } from '../scanning/shape';
import { codedColumns, figureReadingColumns } from '../words/code-rows';

/** A file of observations that can be taken in. */
export interface ObservationFile {
  readonly scanned: Scanned;
  readonly shape: Shape;
  /** Each role's column as the file spells it. */
  readonly headings: readonly (readonly [role: Role, name: string, position: number])[];
}

export const recordsIn = (files: readonly ObservationFile[]): number =>
  files.reduce((total, { scanned }) => total + scanned.scan.records, 0);

/** Files whose columns stand alike, one behind the other; otherwise in the order in which they came. */
export function besideTheirLike(files: readonly ObservationFile[]): readonly ObservationFile[] {
  const groups = new Map<string, ObservationFile[]>();
  for (const file of files) {
    const { header, delimiter } = file.scanned.scan;
    const key = JSON.stringify([file.shape.name, file.headings, header.length, delimiter]);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].flat();
}

/** What the engine reads at a time: a coded row is far shorter, and little is quicker here than much. */
const bufferBytes = 1_048_576;

/**
 * SQL that reads the coded rows of many files, one behind the other, into the temporary table `staged`: words as their
 * numbers, plain figures as written. Columns that are empty in all the files are no more than nulls in a view, so that what
 * is worked out from them costs nothing. Everything interpolated is ours: a stored name, column names and numbers.
 */
export function stagingSql(
  files: readonly ObservationFile[],
  stored: string,
  firstRecord: number,
  firstSource: number,
): string {
  const isFilled = filledIn(files);
  const columns = Object.entries(codedColumns);
  const types = columns.map(([name, type]) => `'${name}': '${type}'`).join(', ');
  const held = columns.filter(([name]) => isFilled(name)).map(([name]) => name);
  const shown = columns.map(([name, type]) => (isFilled(name) ? name : `cast(null as ${type}) as ${name}`));
  return `create or replace temp table staged_row as
    select record, cast(${sourceOf(files, firstRecord, firstSource)} as integer) as source_no, ${held.join(', ')}
    from (
      select cast(${firstRecord} + row_number() over () - 1 as integer) as record, *
      from read_csv('${stored}', header = false, auto_detect = false, delim = ',', quote = '', escape = '', new_line = '\\n',
        null_padding = true, parallel = false, max_line_size = 65536, buffer_size = ${bufferBytes}, columns = {${types}})
    );
    create or replace temp view staged as select record, source_no, ${shown.join(', ')} from staged_row`;
}

/** SQL of a view of what figures were read as, without those of columns that are empty in all the files. */
export function figuresViewSql(files: readonly ObservationFile[]): string {
  const isFilled = filledIn(files);
  const shown = Object.entries(figureReadingColumns).map(([name, { type, role }]) =>
    isFilled(role) ? name : `${type === 'reason' ? 'absence(null)' : `cast(null as ${type})`} as ${name}`,
  );
  return `create or replace temp view read_figures as select word, ${shown.join(', ')} from figures_reading`;
}

const alwaysFilled = ['indicator', 'locality', 'period', 'people'];

function filledIn(files: readonly ObservationFile[]): (column: string) => boolean {
  const filled = new Set<string>(alwaysFilled);
  for (const { scanned } of files) for (const column of scanned.scan.coded?.filled ?? []) filled.add(column);
  return (column) => filled.has(column);
}

/** The number of the source of a record, told by where the record stands. */
function sourceOf(files: readonly ObservationFile[], firstRecord: number, firstSource: number): string {
  let end = firstRecord;
  const sources = files.flatMap(({ scanned }, index) => {
    end += scanned.scan.records;
    return scanned.scan.records === 0 ? [] : [{ end, no: firstSource + index }];
  });
  const last = sources.at(-1)?.no ?? firstSource;
  const earlier = sources.slice(0, -1);
  if (earlier.length === 0) return String(last);
  return `case ${earlier.map((one) => `when record < ${one.end} then ${one.no}`).join(' ')} else ${last} end`;
}
