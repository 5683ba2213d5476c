import type { Cell, Table } from './table';

/** Words that a spreadsheet would take for a formula are preceded by an apostrophe (OWASP, CSV injection). */
const isFormula = (text: string): boolean => /^[=+\-@\t\r\0]/.test(text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function field({ value }: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return quoted(isFormula(value) ? `'${value}` : value);
}

const line = (fields: readonly string[]): string => `${fields.join(',')}\r\n`;

/** All columns, download-only ones included, under their names in files (RFC 4180). Notes stay out of the body. */
export const tableToCsv = ({ columns, rows }: Table): string =>
  [line(columns.map(({ name }) => quoted(name))), ...rows.map((row) => line(row.map(field)))].join('');
