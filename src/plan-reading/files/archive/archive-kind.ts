import { PlanFileRefused } from '../plan-file-errors';
import type { Archive } from './zip-guard';

interface OtherKind {
  readonly entry: RegExp;
  readonly found: string;
  readonly advice: string;
}

const others: readonly OtherKind[] = [
  {
    entry: /^xl\/workbook\.bin$/,
    found: 'This is a binary workbook (.xlsb).',
    advice: 'Open it in Excel, choose Save As, pick "Excel Workbook (.xlsx)" and give that file.',
  },
  {
    entry: /^ppt\//,
    found: 'These are slides (.pptx).',
    advice: 'Copy the table of the plan into a workbook and give that.',
  },
  {
    entry: /^Index\/.*\.iwa$|^Index\.zip$/,
    found: 'This is a file of Apple Numbers or Pages.',
    advice: 'Choose File, Export To, Excel or Word and give that file.',
  },
];

const openDocument = (mime: string): PlanFileRefused | null => {
  if (!mime.startsWith('application/vnd.oasis.opendocument')) return null;
  const isSheet = mime.includes('spreadsheet');
  return new PlanFileRefused(
    isSheet
      ? 'This is an OpenDocument spreadsheet (.ods).'
      : 'This is an OpenDocument file (.odt or the like).',
    `Open it in LibreOffice or ${isSheet ? 'Excel' : 'Word'}, choose Save As, pick ${isSheet ? '.xlsx' : '.docx'} and give that file.`,
  );
};

/**
 * Whether an archive is a workbook or a document, by its parts.
 * @throws PlanFileRefused for an archive that is neither
 */
export function archiveKind(archive: Archive): 'workbook' | 'document' {
  if (archive.has('xl/workbook.xml')) return 'workbook';
  if (archive.names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'document';
  if (archive.has('mimetype')) {
    const refusal = openDocument(new TextDecoder().decode(archive.read('mimetype').subarray(0, 200)));
    if (refusal) throw refusal;
  }
  const other = others.find(({ entry }) => archive.names.some((name) => entry.test(name)));
  throw new PlanFileRefused(
    other?.found ?? 'This is a packed folder (zip) and neither a workbook nor a document.',
    other?.advice ?? 'Unpack it and give the workbook or document inside.',
  );
}
