import { attribute, readTags } from '../xml-tags';

export interface SheetPart {
  readonly name: string;
  /** Entry of the archive: `xl/worksheets/sheet1.xml`; null for a sheet that is a chart or a dialogue. */
  readonly path: string | null;
  readonly isHidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly styles: string | null;
  readonly texts: string | null;
}

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** Which part of the archive holds which sheet, in the workbook's order, from `workbook.xml` and its relationships. */
export function findParts(workbookXml: string, relationshipsXml: string): WorkbookParts {
  const targets = new Map<string, { readonly kind: string; readonly path: string }>();
  for (const tag of readTags(relationshipsXml)) {
    if (tag.name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') continue;
    const kind = (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '';
    targets.set(attribute(tag, 'Id') ?? '', { kind, path: pathOf(attribute(tag, 'Target') ?? '') });
  }
  const sheets: SheetPart[] = [];
  let is1904 = false;
  for (const tag of readTags(workbookXml)) {
    if (tag.name === 'workbookPr') is1904 ||= /^(1|true)$/.test(attribute(tag, 'date1904') ?? '');
    if (tag.name !== 'sheet' || tag.isClosing) continue;
    const target = targets.get(attribute(tag, 'id') ?? '');
    sheets.push({
      name: attribute(tag, 'name') ?? '',
      path: target?.kind === 'worksheet' ? target.path : null,
      isHidden: /^(veryH|h)idden$/.test(attribute(tag, 'state') ?? ''),
    });
  }
  const partOf = (kind: string) => [...targets.values()].find((target) => target.kind === kind)?.path ?? null;
  return { sheets, is1904, styles: partOf('styles'), texts: partOf('sharedStrings') };
}
