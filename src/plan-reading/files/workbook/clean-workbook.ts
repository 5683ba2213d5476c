import { strToU8, zipSync } from 'fflate';

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface CleanParts {
  /** Sheets as XML, in order. */
  readonly sheets: readonly string[];
  readonly is1904: boolean;
  readonly styles: string | null;
  readonly texts: string | null;
}

/**
 * A workbook of what we wrote and checked, with names of ours. It is stored and not deflated: fflate inflates larger
 * parts in a worker made of a blob, which the page's security policy forbids.
 */
export function zipCleanWorkbook({ sheets, is1904, styles, texts }: CleanParts): ArrayBuffer {
  const numbers = sheets.map((_, index) => index + 1);
  const list = numbers.map((number) => `<sheet name="s${number}" sheetId="${number}" id="s${number}"/>`);
  const targets = numbers.map(
    (number) =>
      `<Relationship Id="s${number}" Type="${relationshipTypes}/worksheet" Target="worksheets/s${number}.xml"/>`,
  );
  const parts: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${targets.join('')}</Relationships>`),
  };
  if (styles !== null) parts['xl/styles.xml'] = strToU8(styles);
  if (texts !== null) parts['xl/sharedStrings.xml'] = strToU8(texts);
  sheets.forEach((xml, index) => {
    parts[`xl/worksheets/s${index + 1}.xml`] = strToU8(xml);
  });
  const zipped = zipSync(parts, { level: 0 });
  return zipped.buffer.slice(zipped.byteOffset, zipped.byteOffset + zipped.byteLength) as ArrayBuffer;
}
