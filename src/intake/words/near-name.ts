/** Letters to change, add, drop or swap with the next one to make one word of another (Damerau 1964, optimal alignment). */
function lettersApart(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      const changed = (rows[at - 1]?.[to - 1] ?? 0) + (isSame ? 0 : 1);
      const isSwapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      const swapped = at > 1 && to > 1 && isSwapped ? (rows[at - 2]?.[to - 2] ?? 0) + 1 : changed;
      row.push(Math.min(changed, swapped, (rows[at - 1]?.[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}

/** The longest a column's name is looked at: a cell of a page that strayed into a header is nobody's misspelling. */
const longest = 40;

/** The name that was probably meant: one letter off for short names, two for long ones. null: none comes near. */
export function nearName(written: string, names: readonly string[]): string | null {
  if (written.length > longest) return null;
  const near = names.find((name) => {
    if (name === written) return false;
    // "page" is no misspelling of "age", nor "lower" one of "power".
    return name[0] === written[0] && lettersApart(written, name) <= (name.length > 5 ? 2 : 1);
  });
  return near ?? null;
}
