import fc from 'fast-check';

const block = 1024;
const numbers = fc.noBias(fc.nat(0x7fff_fffe));

/** Numbers that look like chance and are the same for the same seed, drawn by fast-check as many as are wanted. */
export function chanceFrom(seed: number) {
  let drawn: readonly number[] = [];
  let used = 0;
  const next = (): number => {
    if (used % block === 0) drawn = fc.sample(numbers, { seed: seed * 65_537 + used, numRuns: block });
    const number = drawn[used % block] ?? 0;
    used += 1;
    return number / 0x7fff_ffff;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const isOnceIn = (times: number): boolean => below(times) === 0;
  return { below, pick, isOnceIn };
}

export type Chance = ReturnType<typeof chanceFrom>;
