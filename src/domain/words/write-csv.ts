/** A cell of a file: an absence is an empty cell. */
export type CsvValue = string | number | null;

/** Words that a spreadsheet would take for a formula are preceded by an apostrophe (OWASP, CSV injection). */
const isFormula = (text: string): boolean => /^[=+\-@\t\r\0]/.test(text);

/** Quoted where a reader would divide it, or trim it (RFC 4180). */
const quoted = (text: string): string =>
  /[",\r\n\ufeff]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return quoted(isFormula(value) ? `'${value}` : value);
}

/** Names of columns and rows as CSV. Spreadsheets expect CRLF at the ends of lines; files under version control have LF. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  lineEnd: '\r\n' | '\n',
): string {
  return [columns.map(quoted), ...rows.map((row) => row.map(field))]
    .map((fields) => `${fields.join(',')}${lineEnd}`)
    .join('');
}
