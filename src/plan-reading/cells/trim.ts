/**
 * Takes marks away from the end of a text. A pattern that ends in `+$` looks through a row of marks again from each of
 * them.
 */
export function trimEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

export function trimStart(text: string, marks: string): string {
  let start = 0;
  while (start < text.length && marks.includes(text[start] ?? '')) start += 1;
  return text.slice(start);
}
