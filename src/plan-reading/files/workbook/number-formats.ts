import { attribute, readTags } from '../xml-tags';

/**
 * Codes of the number formats that Excel knows by number alone (ECMA-376 part 1, 18.8.30). 14 and 22 are the date of
 * the reader's own country: here British.
 */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
};

/** Excel's own limit. */
const longestCode = 255;

/** The format code of each cell style, in the styles' order; empty for a style without one. */
export function readNumberFormats(stylesXml: string): readonly string[] {
  const own = new Map<number, string>();
  const bases: number[] = [];
  const styles: { readonly format: string | null; readonly base: string | null }[] = [];
  let within = '';
  for (const tag of readTags(stylesXml)) {
    if (tag.name === 'cellXfs' || tag.name === 'cellStyleXfs') within = tag.isClosing ? '' : tag.name;
    else if (tag.name === 'numFmt')
      own.set(Number(attribute(tag, 'numFmtId')), (attribute(tag, 'formatCode') ?? '').slice(0, longestCode));
    else if (tag.name === 'xf' && !tag.isClosing) {
      const format = attribute(tag, 'numFmtId');
      if (within === 'cellStyleXfs') bases.push(Number(format ?? 0));
      if (within === 'cellXfs') styles.push({ format, base: attribute(tag, 'xfId') });
    }
  }
  return styles.map(({ format, base }) => {
    const id = format === null ? (bases[Number(base ?? 0)] ?? 0) : Number(format);
    return own.get(id) ?? builtIn[id] ?? '';
  });
}
