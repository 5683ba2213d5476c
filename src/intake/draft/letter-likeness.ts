const pairsOf = (text: string): readonly string[] => {
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2));
};

/** Share of letter pairs that two texts have in common, 0 to 1 (Dice's coefficient of bigrams, Adamson and Boreham 1974). */
export function letterLikeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const rest = [...pairsOf(other)];
  const total = pairs.length + rest.length;
  if (total === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of rest) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairs) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

/** The likeness of a text to the most similar stretch of a longer one, word by word. */
export function likenessWithin(text: string, longer: string): number {
  const count = text.split(' ').length;
  const words = longer.split(' ');
  if (words.length <= count) return letterLikeness(text, longer);
  let best = 0;
  for (const length of [count - 1, count, count + 1].filter((size) => size > 0)) {
    for (let at = 0; at + length <= words.length; at += 1) {
      best = Math.max(best, letterLikeness(text, words.slice(at, at + length).join(' ')));
    }
  }
  return best;
}
