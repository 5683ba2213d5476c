/** Numbers that look like chance and are the same every time (mulberry32, Tommy Ettinger 2017; public domain). */
export function chanceFrom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const isOnceIn = (times: number): boolean => below(times) === 0;
  return { below, pick, isOnceIn };
}

export type Chance = ReturnType<typeof chanceFrom>;
