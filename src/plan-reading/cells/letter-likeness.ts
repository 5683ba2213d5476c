const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const pairsOf = (letters: string): readonly string[] =>
  Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2));

/** Letter pairs of one text, and how many of them the pairs that are added and taken away again have in common with it. */
function openCount(pairs: readonly string[]) {
  const wanted = new Map<string, number>();
  for (const pair of pairs) wanted.set(pair, (wanted.get(pair) ?? 0) + 1);
  let shared = 0;
  const move = (pair: string, step: 1 | -1): void => {
    const left = wanted.get(pair);
    if (left === undefined) return;
    wanted.set(pair, left - step);
    // Only as many of a pair are shared as both texts have.
    if (step === 1 ? left > 0 : left >= 0) shared += step;
  };
  return {
    add: (pair: string) => move(pair, 1),
    remove: (pair: string) => move(pair, -1),
    shared: () => shared,
  };
}

/** Share of letter pairs that two texts have in common, 0 to 1 (Dice's coefficient of bigrams, Adamson and Boreham 1974). */
export function letterLikeness(one: string, other: string): number {
  const [pairs, rest] = [pairsOf(plainLetters(one)), pairsOf(plainLetters(other))];
  const total = pairs.length + rest.length;
  if (total === 0) return 0;
  const count = openCount(rest);
  for (const pair of pairs) count.add(pair);
  return (2 * count.shared()) / total;
}

/** Where each word begins in a text of single spaces, and where its last one ends. */
const boundsOf = (letters: string): readonly number[] => [
  0,
  ...[...letters.matchAll(/ /g)].map(({ index }) => index + 1),
  letters.length + 1,
];

/** The likeness of a text to the most similar stretch of a longer one, word by word, in one pass for each length. */
export function likenessWithin(text: string, longer: string): number {
  const [sought, letters] = [plainLetters(text), plainLetters(longer)];
  const bounds = boundsOf(letters);
  const count = sought.split(' ').length;
  const words = bounds.length - 1;
  if (words <= count) return letterLikeness(text, longer);
  return Math.max(
    ...[count - 1, count, count + 1]
      .filter((size) => size > 0)
      .map((size) => bestStretch(sought, letters, bounds, size)),
  );
}

function bestStretch(sought: string, letters: string, bounds: readonly number[], size: number): number {
  const own = pairsOf(sought);
  const { add, remove, shared } = openCount(own);
  let best = 0;
  let [from, to] = [0, 0];
  for (let word = 0; word + size < bounds.length; word += 1) {
    const [start, end] = [bounds[word] ?? 0, (bounds[word + size] ?? 0) - 1];
    for (; to < end - 1; to += 1) add(letters.slice(to, to + 2));
    for (; from < start; from += 1) remove(letters.slice(from, from + 2));
    const total = own.length + Math.max(end - start - 1, 0);
    if (total > 0) best = Math.max(best, (2 * shared()) / total);
  }
  return best;
}
