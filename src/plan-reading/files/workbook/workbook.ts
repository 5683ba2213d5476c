import readXlsxFile from 'read-excel-file/universal';
import type { SourceCell, SourceRow, SourceSheet } from '../../draft';
import type { Archive } from '../archive/zip-guard';
import { showDate } from '../date-text';
import { limits } from '../limits';
import { passedOver } from '../passed-over';
import { PlanFileRefused } from '../plan-file-errors';
import type { RawFile } from '../raw-file';
import { readTags } from '../xml-tags';
import { xmlText } from '../xml-text';
import { cleanSheet } from './clean-sheet';
import { zipCleanWorkbook } from './clean-workbook';
import { readNumberFormats } from './number-formats';
import { findCells, type HeldCells, refuseManyCells } from './sheet-cells';
import {
  noteCharts,
  noteFormulas,
  noteHidden,
  noteLostCells,
  noteLostSheets,
  noteRepeatedCells,
} from './workbook-notes';
import { findParts, type SheetPart } from './workbook-parts';

/** A sheet with its cells found and its copy made for the library. */
export interface PreparedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly held: HeldCells;
  readonly clean: ReturnType<typeof cleanSheet>;
}

const isWorksheet = (part: SheetPart): part is SheetPart & { readonly path: string } => part.path !== null;

function countTexts(xml: string): number {
  let count = 0;
  for (const { name, isClosing } of readTags(xml)) if (name === 'si' && !isClosing) count += 1;
  return count;
}

function refuseIfTooMany(sheets: readonly { readonly held: HeldCells }[]): void {
  const area = ({ held }: { readonly held: HeldCells }) =>
    held.cells.reduce((most, { row }) => Math.max(most, row), 0) *
    held.cells.reduce((most, { column }) => Math.max(most, column), 0);
  if (sheets.reduce((total, sheet) => total + area(sheet), 0) > limits.cells) refuseManyCells('The workbook');
}

async function readClean(file: ArrayBuffer): Promise<readonly (readonly (readonly unknown[])[])[]> {
  try {
    const sheets = await readXlsxFile(file, { trim: false, parseNumber: (digits) => ({ digits }) });
    return sheets.map(({ data }) => data);
  } catch (cause) {
    throw new PlanFileRefused(
      'The workbook could not be read: something in it is damaged, or not as Excel writes it.',
      'Open it in Excel, save it anew as .xlsx and give the new file. Saving it as .csv works too.',
      undefined,
      cause,
    );
  }
}

const styleKey = (row: number, column: number): number => row * (limits.columns + 1) + column;

function sheetRows(
  rows: readonly (readonly unknown[])[],
  held: HeldCells,
  formats: readonly string[],
): readonly SourceRow[] {
  const styles = new Map(
    held.cells.flatMap(({ row, column, style }) =>
      style === null ? [] : [[styleKey(row, column), style] as const],
    ),
  );
  const formatAt = (row: number, column: number) => formats[styles.get(styleKey(row, column)) ?? -1] ?? '';
  return rows.map((cells, index) => ({
    row: index + 1,
    cells: cells.map((value, at) => sourceCell(value, formatAt(index + 1, at + 1))),
  }));
}

/**
 * Every sheet of a workbook, hidden ones too. Values are those last saved: no formula is worked out, no link followed.
 * @throws PlanFileRefused
 */
export async function readWorkbook(file: string, archive: Archive): Promise<RawFile> {
  const textOf = (path: string | null) =>
    path !== null && archive.has(path) ? xmlText(archive.read(path)) : null;
  const parts = findParts(
    textOf('xl/workbook.xml') ?? '',
    textOf('xl/_rels/workbook.xml.rels') ?? '<Relationships/>',
  );
  const styles = textOf(parts.styles ?? 'xl/styles.xml');
  const texts = textOf(parts.texts ?? 'xl/sharedStrings.xml');
  const formats = styles === null ? [] : readNumberFormats(styles);
  const has = { styles: formats.length, texts: texts === null ? 0 : countTexts(texts) };

  const found = parts.sheets.filter(isWorksheet).map(({ name, isHidden, path }) => ({
    name,
    isHidden,
    held: findCells(textOf(path) ?? '', name),
  }));
  refuseIfTooMany(found);
  const sheets: readonly PreparedSheet[] = found.map((sheet) => ({
    ...sheet,
    clean: cleanSheet(sheet.held.cells, has),
  }));
  const read = await readClean(
    zipCleanWorkbook({ ...parts, styles, texts, sheets: sheets.map(({ clean }) => clean.xml) }),
  );
  return {
    kind: 'workbook',
    sheets: sheets.map(
      ({ name, held }, index): SourceSheet => ({ name, rows: sheetRows(read[index] ?? [], held, formats) }),
    ),
    problems: [
      ...passedOver(file, archive.names),
      ...noteFormulas(file, sheets),
      ...noteHidden(file, sheets),
      ...noteCharts(file, parts.sheets),
      ...noteLostSheets(file, parts.sheets, archive.has),
      ...noteLostCells(file, sheets),
      ...noteRepeatedCells(file, sheets),
    ],
  };
}

/** A number as the library is told to hand it over: still in the file's own digits. */
interface HeldNumber {
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
function sourceCell(value: unknown, code: string): SourceCell {
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
