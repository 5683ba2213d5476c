/**
 * What mammoth 1.13 passes over or misplaces, put right in the XML before it reads it:
 * - a paragraph whose end was deleted in tracked changes is added to the next one, even in the next cell: the mark goes;
 * - a field of the short form, and text with a direction of its own, is left out whole: only the wrapping goes;
 * - a table's row that begins some columns in begins in the first: an empty cell fills them.
 */
export function mendDocument(xml: string): string {
  return xml
    .replace(/(<w:rPr>(?:<w:ins\b[^>]{0,500}\/>)?)<w:del\b[^>]{0,500}\/>/g, '$1')
    .replace(/<\/?w:(?:fldSimple|bdo|dir)\b[^>]*>/g, '')
    .replace(/<w:trPr\b[^>]{0,500}>(?:(?!<\/w:trPr>)[\s\S]){0,2000}<\/w:trPr>/g, (properties) => {
      const columns = /<w:gridBefore w:val="(\d{1,3})"/.exec(properties)?.[1];
      if (columns === undefined || columns === '0') return properties;
      return `${properties}<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`;
    });
}
