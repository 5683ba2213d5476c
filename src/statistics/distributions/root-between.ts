/**
 * Where a continuous function crosses 0 between two numbers at which its signs differ, to the precision of numbers:
 * false position with the Illinois change, which halves the weight of an end that stays put.
 * Source: Dowell M, Jarratt P (1971), BIT 11:168–174. Throws RangeError when the signs do not differ.
 */
export function rootBetween(low: number, high: number, of: (x: number) => number): number {
  let [a, b, atA, atB] = [low, high, of(low), of(high)];
  if (atA === 0) return a;
  if (atB === 0) return b;
  if (!(atA * atB < 0)) throw new RangeError(`no crossing between ${low} and ${high}`);
  for (let step = 0; step < 200 && Math.abs(b - a) > 1e-15 * Math.abs(b); step += 1) {
    const straight = b - (atB * (b - a)) / (atB - atA);
    const guess = (straight - a) * (straight - b) < 0 ? straight : (a + b) / 2;
    const at = of(guess);
    if (at === 0 || guess === b) return guess;
    if (at * atB < 0) [a, atA] = [b, atB];
    else atA /= 2;
    [b, atB] = [guess, at];
  }
  return b;
}
