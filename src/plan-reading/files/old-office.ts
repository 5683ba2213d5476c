import { PlanFileRefused } from './plan-file-errors';

interface OldKind {
  /** Name of a stream in the file's directory, which is kept in UTF-16. */
  readonly stream: string;
  readonly found: string;
  readonly advice: string;
}

const saveAs = (program: string, as: string) =>
  `Open it in ${program}, choose Save As, pick "${as}" and give that file.`;
const workbookAdvice = saveAs('Excel', 'Excel Workbook (.xlsx)');

/** In this order: a protected file holds one of the others inside. */
const kinds: readonly OldKind[] = [
  {
    stream: 'EncryptedPackage',
    found: 'The file is protected by a password.',
    advice:
      'Open it with its password, take the password off (File, Info, Protect), save it and give that file.',
  },
  {
    stream: 'WordDocument',
    found: 'This is a document of the old kind (.doc, Word 97 to 2003).',
    advice: saveAs('Word', 'Word Document (.docx)'),
  },
  {
    stream: 'PowerPoint Document',
    found: 'These are slides of the old kind (.ppt).',
    advice: 'Copy the table of the plan into a workbook and give that.',
  },
  {
    stream: 'Workbook',
    found: 'This is a workbook of the old kind (.xls, Excel 97 to 2003).',
    advice: workbookAdvice,
  },
  {
    stream: 'Book',
    found: 'This is a workbook of the old kind (.xls, Excel 5 or 95).',
    advice: workbookAdvice,
  },
];

/** Streams are named in UTF-16; two names of one letter's difference are told apart by the zero that ends them. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** The container of Office files before 2007, which today's Office still uses for files with a password. */
export function refuseOldOffice(bytes: Uint8Array): never {
  const kind = kinds.find(({ stream }) => holdsName(bytes, stream));
  throw new PlanFileRefused(
    kind?.found ?? 'This is a file of an Office program before 2007 (.xls, .doc or the like).',
    kind?.advice ?? 'Open it, choose Save As, pick .xlsx or .docx and give that file.',
  );
}
