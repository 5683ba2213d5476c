import { findDates } from '../dates/dates-in-text';
import type { Line } from '../rows/line';

/** What the cells of one column are like. Shares are of the cells that hold anything. */
export interface ColumnProfile {
  readonly cells: number;
  readonly fill: number;
  readonly dates: number;
  readonly references: number;
  readonly statuses: number;
  readonly owners: number;
  /** Share of cells of more than eight words. */
  readonly prose: number;
  readonly meanLength: number;
  /** Different texts per filled cell: 1 where no text is repeated. */
  readonly variety: number;
  readonly values: ReadonlySet<string>;
}

/** What is known beforehand of words that stand alone in a cell. */
export interface WordKinds {
  readonly isStatus: (text: string) => boolean;
  readonly isOwner: (text: string) => boolean;
}

const unknownPeriod = { start: null, end: null };
const referencePattern = /^[A-Za-z]{0,5}\s?\d{1,3}(?:[./]\d{1,3}){0,3}[a-z]?$/;
const shortest = 45;

const isDate = (text: string): boolean =>
  text.length < shortest && findDates(text, unknownPeriod, false).length > 0;
export const isReference = (text: string): boolean => referencePattern.test(text);
const isProse = (text: string): boolean => text.split(' ').length > 8;

/** So many rows say what a column holds. */
const mostLines = 300;

export function columnProfileOf(all: readonly Line[], index: number, kinds: WordKinds): ColumnProfile {
  const lines = all.slice(0, mostLines);
  const filled = lines.map(({ texts }) => texts[index] ?? '').filter((text) => text !== '');
  const hasDate = lines.filter(({ cells }) => (cells[index]?.date ?? null) !== null).length;
  const share = (isSo: (text: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(isSo).length / filled.length;
  const values = new Set(filled);
  return {
    cells: lines.length,
    fill: lines.length === 0 ? 0 : filled.length / lines.length,
    dates: filled.length === 0 ? 0 : Math.max(share(isDate), hasDate / filled.length),
    references: share(isReference),
    statuses: share(kinds.isStatus),
    owners: share(kinds.isOwner),
    prose: share(isProse),
    meanLength: filled.length === 0 ? 0 : filled.reduce((sum, text) => sum + text.length, 0) / filled.length,
    variety: filled.length === 0 ? 0 : values.size / filled.length,
    values,
  };
}
