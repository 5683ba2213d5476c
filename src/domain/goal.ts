/** What an indicator's figure is held against when there is a goal for it. */
export type Goal =
  | { readonly kind: 'single'; readonly operator: 'at-least' | 'at-most'; readonly value: number }
  | { readonly kind: 'range'; readonly lower: number; readonly upper: number }
  /** Between two percentiles of the group, from 0 to 100. */
  | { readonly kind: 'percentile'; readonly lower: number; readonly upper: number }
  | { readonly kind: 'previous-england' };

// No longer than what a number is written back as in plain digits.
const number = '(-?\\d{1,9}(?:\\.\\d{1,6})?)';
const single = new RegExp(`^at (least|most) ${number}$`);
const range = new RegExp(`^${number} to ${number}$`);
const percentile = new RegExp(`^percentile ${number} to ${number}$`);

/** Reads `at least 95`, `70 to 80`, `percentile 25 to 75`, `last year's England`. null: none of these. */
export function parseGoal(text: string): Goal | null {
  const plain = text.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  if (plain === "last year's england") return { kind: 'previous-england' };
  const one = single.exec(plain);
  if (one) {
    return { kind: 'single', operator: one[1] === 'least' ? 'at-least' : 'at-most', value: Number(one[2]) };
  }
  const share = percentile.exec(plain);
  if (share) {
    const [lower, upper] = [Number(share[1]), Number(share[2])];
    return lower < upper && lower >= 0 && upper <= 100 ? { kind: 'percentile', lower, upper } : null;
  }
  const two = range.exec(plain);
  if (!two) return null;
  const [lower, upper] = [Number(two[1]), Number(two[2])];
  return lower < upper ? { kind: 'range', lower, upper } : null;
}

/** As `parseGoal` reads it. */
export function formatGoal(goal: Goal): string {
  switch (goal.kind) {
    case 'single':
      return `${goal.operator === 'at-least' ? 'at least' : 'at most'} ${goal.value}`;
    case 'range':
      return `${goal.lower} to ${goal.upper}`;
    case 'percentile':
      return `percentile ${goal.lower} to ${goal.upper}`;
    case 'previous-england':
      return 'last year’s England';
  }
}
