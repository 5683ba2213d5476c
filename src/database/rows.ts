import type { Row, Value } from './database';

/** One stretch of a column as Arrow lays it out: https://arrow.apache.org/docs/format/Columnar.html */
interface ArrowData {
  readonly length: number;
  readonly offset: number;
  readonly values: unknown;
  readonly valueOffsets?: unknown;
  readonly nullBitmap?: unknown;
  readonly nullCount: number;
  readonly type: { readonly typeId: number };
}

interface ArrowColumn {
  readonly data: readonly ArrowData[];
  get(row: number): unknown;
}

/** The part of an Arrow table that is needed here: the engine's two builds bring two copies of its types. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChildAt(index: number): ArrowColumn | null;
}

const intType = 2;
const utf8Type = 5;
const utf8 = new TextDecoder();
/** Gives one character for each byte, whatever it is. */
const byteByByte = new TextDecoder('latin1');

const plain = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  throw new TypeError(`a column is not cast to a number, a truth value or text: ${String(value)}`);
};

function isNull({ nullCount, nullBitmap }: ArrowData, row: number): boolean {
  if (nullCount === 0 || !(nullBitmap instanceof Uint8Array)) return false;
  return (((nullBitmap[row >> 3] ?? 0) >> (row & 7)) & 1) === 0;
}

/** All of a column's text is decoded at once and cut up; what is not ASCII is decoded once for each distinct text. */
function textsOf(data: ArrowData, bytes: Uint8Array, ends: Int32Array): readonly Value[] {
  const used = bytes.subarray(0, ends[data.length]);
  const whole = byteByByte.decode(used);
  const isAscii = utf8.decode(used).length === used.length;
  const known = new Map<string, string>();
  const textAt = (row: number): string => {
    const [from, to] = [ends[row], ends[row + 1]];
    const cut = whole.slice(from, to);
    if (isAscii) return cut;
    const decoded = known.get(cut) ?? utf8.decode(used.subarray(from, to));
    known.set(cut, decoded);
    return decoded;
  };
  return Array.from({ length: data.length }, (_, row) => (isNull(data, row) ? null : textAt(row)));
}

/** null: not of a kind that is read from its bytes. */
function valuesOfData(data: ArrowData): readonly Value[] | null {
  const { values, valueOffsets, type, length, offset } = data;
  if (offset !== 0) return null;
  if (type.typeId === utf8Type && values instanceof Uint8Array && valueOffsets instanceof Int32Array) {
    return textsOf(data, values, valueOffsets);
  }
  if (values instanceof Float64Array || (values instanceof Int32Array && type.typeId === intType)) {
    return Array.from({ length }, (_, row) => (isNull(data, row) ? null : (values[row] ?? null)));
  }
  return null;
}

function valuesOf(column: ArrowColumn, rows: number): readonly Value[] {
  const stretches = column.data.map(valuesOfData);
  const whole = stretches.filter((stretch) => stretch !== null);
  return whole.length === stretches.length
    ? whole.flat()
    : Array.from({ length: rows }, (_, row) => plain(column.get(row)));
}

/** The columns of an Arrow table as rows of plain values. */
export function rowsOf(table: ArrowTable): readonly Row[] {
  const rows = Array.from({ length: table.numRows }, (): Record<string, Value> => ({}));
  table.schema.fields.forEach(({ name }, index) => {
    const column = table.getChildAt(index);
    const values = column ? valuesOf(column, table.numRows) : [];
    rows.forEach((row, at) => {
      row[name] = values[at] ?? null;
    });
  });
  return rows;
}
