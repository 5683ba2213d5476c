import { shortenContent } from '../shorten-content';
import { lettersOfColumn } from './column-name';
import type { HeldCell } from './sheet-cells';

export interface StylesAndTexts {
  readonly styles: number;
  readonly texts: number;
}

export interface CleanSheet {
  readonly xml: string;
  /** Cells that name a text which the file does not have. They are left out. */
  readonly lost: readonly HeldCell[];
}

const isNumber = (content: string): boolean =>
  /^\s*[-+]?(\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*$/i.test(content) && Number.isFinite(Number(content));

const day = /^\s*(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2})?)?/;

/** What the library can read of a cell: its type and its content; null when there is nothing to be read. */
function readable(
  { type, content }: HeldCell,
  { texts }: StylesAndTexts,
): { type: string; content: string } | null {
  if (type === 's') return Number(content) < texts && /^\s*\d+\s*$/.test(content) ? { type, content } : null;
  if (type === 'inlineStr') return { type, content };
  if (type === 'b') {
    const isTrue = /^\s*(1|true)\s*$/i.test(content);
    return isTrue || /^\s*(0|false)\s*$/i.test(content)
      ? { type, content: isTrue ? '1' : '0' }
      : { type: 'str', content };
  }
  if (type === 'd') {
    // Without a zone the library would take the clock of this device, and a day would move in summer.
    const found = day.exec(content);
    return found ? { type, content: `${found[1]}${found[2] ?? 'T00:00'}Z` } : { type: 'str', content };
  }
  if (type === 'n') return isNumber(content) ? { type, content: content.trim() } : { type: 'str', content };
  return { type: 'str', content };
}

/**
 * A copy of a sheet with nothing but the cells that hold something, in order, each with its address. read-excel-file
 * gives up a whole workbook for one cell out of place, with an unknown style or without its text, and builds a row for
 * every empty one.
 */
export function cleanSheet(cells: readonly HeldCell[], has: StylesAndTexts): CleanSheet {
  const lost: HeldCell[] = [];
  const rows: string[] = [];
  let current = 0;
  for (const cell of cells) {
    const read = readable(cell, has);
    if (!read) {
      lost.push(cell);
      continue;
    }
    if (cell.row !== current) rows.push(`${current === 0 ? '' : '</row>'}<row r="${cell.row}">`);
    current = cell.row;
    const style = cell.style !== null && cell.style < has.styles ? ` s="${cell.style}"` : '';
    const tag = read.type === 'inlineStr' ? 'is' : 'v';
    rows.push(
      `<c r="${lettersOfColumn(cell.column)}${cell.row}"${style} t="${read.type}"><${tag}>${shortenContent(tag === 'is', read.content)}</${tag}></c>`,
    );
  }
  const end = current === 0 ? '' : '</row>';
  return { xml: `<worksheet><sheetData>${rows.join('')}${end}</sheetData></worksheet>`, lost };
}
