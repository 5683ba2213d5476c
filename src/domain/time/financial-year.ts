/** `2023`, `24` and `23`, `24`: two years that make a financial year. */
export const isNextYear = (first: string, second: string): boolean =>
  (Number(first) + 1) % 100 === Number(second) % 100 && (second.length === 2 || first.length === 4);
