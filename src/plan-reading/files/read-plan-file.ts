import type { Problem } from '../../domain/problem';
import { countOf } from '../../domain/words/number-words';
import { cleanSheets } from '../cells/clean-text';
import type { PlanFileKind, SourceFile } from '../draft';
import { archiveKind } from './archive/archive-kind';
import { openArchive } from './archive/zip-guard';
import { readDocument } from './document/document';
import { readWords } from './document/words';
import { fileNote } from './file-note';
import { limits } from './limits';
import { PlanFileRefused } from './plan-file-errors';
import type { RawFile } from './raw-file';
import { recogniseFormat } from './recognise';
import { readWorkbook } from './workbook/workbook';

const kindNames: Readonly<Record<PlanFileKind, string>> = {
  workbook: 'an Excel workbook',
  document: 'a Word document',
  csv: 'a text with commas or semicolons between cells',
  text: 'plain text',
};

const usualEndings: Readonly<Record<PlanFileKind, readonly string[]>> = {
  workbook: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  document: ['docx', 'docm', 'dotx', 'dotm'],
  csv: ['csv', 'txt', 'tsv', 'tab', 'text'],
  text: ['txt', 'tsv', 'tab', 'csv', 'text', 'md'],
};

/** Says when a name promises something else than the file holds. Names without an ending promise nothing. */
function noteOtherName(file: string, kind: PlanFileKind): readonly Problem[] {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (ending === '' || usualEndings[kind].includes(ending)) return [];
  const found = `The name ends in .${ending}, but the file is ${kindNames[kind]}.`;
  return [
    fileNote(file, 'note', {
      found,
      done: 'It was read as what it is.',
      advice: 'Rename it if it is to be passed on.',
    }),
  ];
}

const sheetNameOf = (file: string): string =>
  file.replace(/^.*[\\/]/, '').replace(/\.\w{1,5}$/, '') || 'Plan';

async function readByContent(file: string, bytes: Uint8Array): Promise<RawFile> {
  if (recogniseFormat(bytes) === 'text') return readWords(file, sheetNameOf(file), bytes);
  const archive = openArchive(bytes);
  return archiveKind(archive) === 'workbook' ? readWorkbook(file, archive) : readDocument(file, archive);
}

/** Sheets and tables that are each in bounds may not be so together. */
function refuseTooMuch({ sheets }: RawFile): void {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const cells = sheets.reduce(
    (sum, sheet) => sheet.rows.reduce((count, row) => count + row.cells.length, sum),
    0,
  );
  if (rows <= limits.rows && cells <= limits.cells) return;
  throw new PlanFileRefused(
    `The file has ${countOf(rows, 'row')} and ${countOf(cells, 'cell')}. A plan has at most ${countOf(limits.rows, 'row')} and ${countOf(limits.cells, 'cell')}.`,
    'Give only the sheet or the pages that hold the plan.',
  );
}

/**
 * Reads a council's plan as words in rows, whatever the file is called. Nothing in it is run, worked out or followed.
 * Works in a worker of the browser and in Node.
 * @throws PlanFileRefused when nothing can be read from the file at all
 */
export async function readPlanFile(name: string, bytes: Uint8Array): Promise<SourceFile> {
  if (bytes.length > limits.fileBytes) {
    throw new PlanFileRefused(
      `The file has ${Math.ceil(bytes.length / 1_000_000)} MB. Files up to ${limits.fileBytes / 1_000_000} MB are read.`,
      'Take pictures out of it, or copy the plan into a new workbook and give that.',
    );
  }
  const raw = await readByContent(name, bytes);
  refuseTooMuch(raw);
  const { sheets, problems } = cleanSheets(name, raw.sheets);
  if (!sheets.some(({ rows }) => rows.some(({ cells }) => cells.length > 0))) {
    throw new PlanFileRefused(
      'The file holds no words: every cell and every line is empty.',
      'Check that it is the right file and that the plan is not a picture in it.',
    );
  }
  return {
    file: name,
    kind: raw.kind,
    sheets,
    problems: [...noteOtherName(name, raw.kind), ...raw.problems, ...problems],
  };
}
