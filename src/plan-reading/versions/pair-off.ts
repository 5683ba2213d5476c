import { groupBy } from '../group-by';

/** Something new and something earlier that may be the same, and how much speaks for it. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

export interface PairedOff {
  readonly pairs: readonly Pair[];
  /** New ones that could be several, or share one with others: nobody can tell, so none of them is paired. */
  readonly tied: readonly { readonly one: number; readonly others: readonly number[] }[];
}

/** Each with one other at most, the best first; of equally good pairs the first. */
export const pairInOrder = (candidates: readonly Pair[]): readonly Pair[] => pairBy(candidates, null).pairs;

/** Each with one other at most, the best first. Where two pairs are as good within the margin, neither is chosen. */
export const pairOff = (candidates: readonly Pair[], margin: number): PairedOff => pairBy(candidates, margin);

function pairBy(candidates: readonly Pair[], margin: number | null): PairedOff {
  const sorted = candidates.toSorted(
    (one, other) => other.score - one.score || one.one - other.one || one.other - other.other,
  );
  const byOne = groupBy(sorted, ({ one }) => [one]);
  const byOther = groupBy(sorted, ({ other }) => [other]);
  const settledOnes = new Set<number>();
  const settledOthers = new Set<number>();
  const isFree = ({ one, other }: Pair) => !settledOnes.has(one) && !settledOthers.has(other);
  const rivalsOf = (pair: Pair): readonly Pair[] =>
    margin === null
      ? []
      : [...(byOne.get(pair.one) ?? []), ...(byOther.get(pair.other) ?? [])].filter(
          (rival) => isFree(rival) && pair.score - rival.score <= margin,
        );
  const pairs: Pair[] = [];
  const tied: { one: number; others: readonly number[] }[] = [];
  for (const pair of sorted) {
    if (!isFree(pair)) continue;
    const near = [pair, ...rivalsOf(pair)];
    const ones = [...new Set(near.map(({ one }) => one))];
    const others = [...new Set(near.map(({ other }) => other))];
    if (ones.length === 1 && others.length === 1) pairs.push(pair);
    else tied.push(...ones.map((one) => ({ one, others })));
    for (const one of ones) settledOnes.add(one);
    for (const other of others) settledOthers.add(other);
  }
  return { pairs, tied };
}
