/** Numbers carry nearly 16 digits; sums, products and quotients of published figures keep 12 of them. */
const share = 1e-12;

/** How far apart two numbers may lie and still be equal, where they were worked out from the values given. */
export const closenessOf = (values: readonly number[]): number =>
  share * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** On which side of another number one lies: 1 above, −1 below, 0 where they are equal but for how numbers are kept. */
export function sideOf(value: number, other: number, closeness: number): -1 | 0 | 1 {
  if (Math.abs(value - other) <= closeness) return 0;
  return value > other ? 1 : -1;
}
