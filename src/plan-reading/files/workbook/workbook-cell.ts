import type { SourceCell } from '../../draft';
import { showDate } from '../date-text';

/** A number as the library is told to hand it over: still in the file's own digits. */
export interface HeldNumber {
  readonly digits: string;
}

const isHeldNumber = (value: unknown): value is HeldNumber =>
  typeof value === 'object' && value !== null && 'digits' in value;

/** Excel keeps 15 figures; what stands behind them is the noise of binary fractions. Never with an exponent. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded === 0 ? 0 : rounded);
  if (!text.includes('e')) return text;
  return rounded.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 20 });
}

const isPercentage = (code: string): boolean => code.replace(/"[^"]*"|\\./g, '').includes('%');

const emptyCell: SourceCell = { text: '', date: null, isNumber: false };

/** What the library made of a cell, as words. `code` is the cell's number format: it shows 0.75 as 75%. */
export function sourceCell(value: unknown, code: string): SourceCell {
  if (value === null || value === undefined) return emptyCell;
  if (typeof value === 'string') return { text: value, date: null, isNumber: false };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', date: null, isNumber: false };
  if (value instanceof Date && !Number.isNaN(value.valueOf())) {
    return { ...showDate(value, code), isNumber: false };
  }
  if (!isHeldNumber(value)) return { text: String(value), date: null, isNumber: false };
  const number = Number(value.digits);
  const text = isPercentage(code) ? `${plainNumber(number * 100)}%` : plainNumber(number);
  return { text, date: null, isNumber: true };
}
