/** The rank of each value, 1 at the end named; equal values share the better rank, missing ones have none. */
export function ranks(
  values: readonly (number | null)[],
  from: 'lowest' | 'highest',
): readonly (number | null)[] {
  const sign = from === 'lowest' ? 1 : -1;
  const ordered = values.filter((value) => value !== null).toSorted((one, other) => sign * (one - other));
  const firstAt = new Map<number, number>();
  ordered.forEach((value, index) => {
    if (!firstAt.has(value)) firstAt.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (firstAt.get(value) ?? null)));
}
