/** `A`, `Z`, `AA`: a column's letters as in a spreadsheet, counted from 1. */
export function lettersOfColumn(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
