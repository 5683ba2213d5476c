/**
 * What mammoth 1.13 passes over or misplaces, put right in the XML before it reads it:
 * - a paragraph whose end was deleted in tracked changes is added to the next one, even in the next cell: the mark goes;
 * - a field of the short form, and text with a direction of its own, is left out whole: only the wrapping goes;
 * - a table's row that begins some columns in begins in the first: an empty cell fills them.
 */
export function correctDocument(xml: string): string {
  const unwrapped = xml
    .replace(/(<w:rPr>(?:<w:ins\b[^<>]{0,500}\/>)?)<w:del\b[^<>]{0,500}\/>/g, '$1')
    .replace(/<\/?w:(?:fldSimple|bdo|dir)\b[^<>]*>/g, '');
  return fillRows(unwrapped);
}

const opening = '<w:trPr';
const closing = '</w:trPr>';

/** One pass with two searches: a pattern would look for the end again from each beginning. */
function fillRows(xml: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = xml.indexOf(opening); at >= 0; at = xml.indexOf(opening, from)) {
    const end = xml.indexOf(closing, at);
    if (end < 0) break;
    const after = end + closing.length;
    // Of several beginnings the last is the one that ends here.
    const properties = xml.slice(xml.lastIndexOf(opening, end), after);
    const columns = /<w:gridBefore w:val="(\d{1,3})"/.exec(properties)?.[1] ?? '0';
    pieces.push(xml.slice(from, after));
    if (columns !== '0') {
      pieces.push(`<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`);
    }
    from = after;
  }
  return pieces.join('') + xml.slice(from);
}
