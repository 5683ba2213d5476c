import type { Problem } from '../../../domain/problem';
import { countOf, inFigures } from '../../../domain/words/number-words';
import { decode } from '../../../intake/scanning/decode';
import { shown } from '../../../intake/shown';
import type { PlanFileKind, SourceRow } from '../../draft';
import { barRecords } from '../bar-tables';
import { splitRecords, type TextRecord } from '../csv-records';
import { findDelimiter, saidDelimiter } from '../delimiter';
import { fileNote } from '../file-note';
import { refuseBinary, refuseForeignText } from '../foreign-text';
import { limits } from '../limits';
import { PlanFileRefused } from '../plan-file-errors';
import type { RawFile } from '../raw-file';

const rowOf = ({ line, cells }: TextRecord): SourceRow => ({
  row: line,
  cells: cells.map((text) => ({ text, date: null, isNumber: false })),
});

const brokenQuote = (file: string, { line, cells }: TextRecord): Problem => ({
  ...fileNote(file, 'warning', {
    found: `Line ${line}: a quotation mark is opened and not closed: ${shown(cells.join(' '))}`,
    done: 'The line was read as it stands, up to its end.',
    advice: 'Check the row. Close the quotation mark in the file, or take it out.',
  }),
  line,
});

/** More broken lines than this are one broken file. */
const namedLines = 20;

function brokenQuotes(file: string, broken: readonly TextRecord[]): readonly Problem[] {
  const named = broken.slice(0, namedLines).map((record) => brokenQuote(file, record));
  if (broken.length <= namedLines) return named;
  const found = `${countOf(broken.length - namedLines, 'more line')} with a quotation mark that is opened and not closed.`;
  const done = 'They were read as they stand.';
  return [...named, fileNote(file, 'warning', { found, done, advice: 'Check what program wrote the file.' })];
}

const oldLetters = (file: string): Problem =>
  fileNote(file, 'note', {
    found: 'The letters are written in the old Windows way (Windows-1252).',
    done: 'They were read so.',
    advice: 'Look at names with accents and at £ signs.',
  });

function refuseIfTooMany(records: readonly TextRecord[]): void {
  const wide = records.find(({ cells }) => cells.length > limits.columns);
  if (wide) {
    throw new PlanFileRefused(
      `Line ${wide.line} has ${inFigures(wide.cells.length)} cells. A plan has at most ${limits.columns} columns.`,
      'Check what divides the cells, or copy the plan into a new workbook and give that.',
    );
  }
  if (records.length > limits.rows) {
    throw new PlanFileRefused(
      `The text has ${inFigures(records.length)} rows. A plan has at most ${inFigures(limits.rows)}.`,
      'Give only the part that holds the plan.',
    );
  }
}

/**
 * Text as rows: a table with commas or semicolons, or lines of which those with tabs or bars are rows of cells and the
 * others rows of one cell. Every line is in a row, blank ones too.
 * @throws PlanFileRefused for text that is no plan
 */
export async function readWords(file: string, name: string, bytes: Uint8Array): Promise<RawFile> {
  const { bytes: letters, encoding } = await decode(bytes);
  refuseBinary(letters);
  const text = new TextDecoder().decode(letters).replace(/\r\n?/g, '\n');
  refuseForeignText(text);
  const delimiter = findDelimiter(text);
  const said = saidDelimiter.exec(text)?.[0] ?? '';
  const records =
    (delimiter === '\t' ? barRecords(text) : null) ?? splitRecords(text.slice(said.length), delimiter);
  refuseIfTooMany(records);
  const kind: PlanFileKind = delimiter === '\t' ? 'text' : 'csv';
  return {
    kind,
    sheets: [{ name, rows: records.map(rowOf) }],
    problems: [
      ...(encoding === 'Windows-1252' ? [oldLetters(file)] : []),
      ...brokenQuotes(
        file,
        records.filter(({ isBroken }) => isBroken),
      ),
    ],
  };
}
