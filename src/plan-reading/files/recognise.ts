import { refuseOldOffice } from './old-office';
import { PlanFileRefused } from './plan-file-errors';

/** A zip archive, which a workbook and a document are, or text. */
export type Content = 'archive' | 'text';

interface Mark {
  readonly bytes: readonly number[];
  readonly found: string;
  readonly advice: string;
}

const fromWords = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const pictureAdvice =
  'Type the plan into a workbook, or ask for the document that the picture was made from.';
const archiveAdvice = 'Unpack it and give the workbook or document inside.';

const marks: readonly Mark[] = [
  {
    bytes: fromWords('%PDF'),
    found: 'This is a PDF. It keeps where letters stand on a page, not which cell they belong to.',
    advice:
      'Ask for the Word or Excel file that it was made from. Or copy the table out of the PDF and paste it here.',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], found: 'This is a picture (PNG).', advice: pictureAdvice },
  { bytes: [0xff, 0xd8, 0xff], found: 'This is a picture (JPEG).', advice: pictureAdvice },
  { bytes: fromWords('GIF8'), found: 'This is a picture (GIF).', advice: pictureAdvice },
  { bytes: fromWords('RIFF'), found: 'This is a picture or a recording.', advice: pictureAdvice },
  { bytes: [0x49, 0x49, 0x2a, 0x00], found: 'This is a picture (TIFF).', advice: pictureAdvice },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], found: 'This is a picture (TIFF).', advice: pictureAdvice },
  {
    bytes: fromWords('{\\rtf'),
    found: 'This is a document in Rich Text Format (.rtf).',
    advice: 'Open it in Word, choose Save As, pick "Word Document (.docx)" and give that file.',
  },
  { bytes: [0x1f, 0x8b], found: 'This is a packed file (gzip).', advice: archiveAdvice },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], found: 'This is a packed file (7-Zip).', advice: archiveAdvice },
  { bytes: fromWords('Rar!'), found: 'This is a packed file (RAR).', advice: archiveAdvice },
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const archive = [0x50, 0x4b, 0x03, 0x04];
/** An archive without entries begins with the mark of its end. */
const emptyArchive = [0x50, 0x4b, 0x05, 0x06];

/**
 * What a file is, by how it begins. Its name is not asked.
 * @throws PlanFileRefused for what can be told apart but not read
 */
export function recogniseFormat(bytes: Uint8Array): Content {
  if (bytes.length === 0) {
    throw new PlanFileRefused(
      'The file is empty.',
      'Check that it was saved and copied to the end, then give it again.',
    );
  }
  if (startsWith(bytes, oldOffice)) refuseOldOffice(bytes);
  if (startsWith(bytes, archive) || startsWith(bytes, emptyArchive)) return 'archive';
  const mark = marks.find((each) => startsWith(bytes, each.bytes));
  if (mark) throw new PlanFileRefused(mark.found, mark.advice);
  return 'text';
}
