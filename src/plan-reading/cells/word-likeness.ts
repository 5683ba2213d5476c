import { stemsOf } from '../../domain/words/word-stems';
import { groupBy } from '../group-by';

/** How alike a text is to the one at this place of a list, 0 to 1. */
export interface Likeness {
  readonly place: number;
  readonly likeness: number;
}

interface Wanted {
  /** Nothing below this. */
  readonly least: number;
  /** Not more than the best so many for each text. */
  readonly most: number;
  /** Places that are told of besides, however many are better. */
  readonly besides: (text: number) => readonly number[];
}

/**
 * Compares each text with many others by the words they share, rare words weighing more (Dice's coefficient over inverse
 * document frequencies). Words are looked up, so that texts with nothing in common cost nothing.
 */
export function compareWith(
  others: readonly string[],
  texts: readonly string[],
  { least, most, besides }: Wanted,
): readonly (readonly Likeness[])[] {
  const otherStems = others.map(stemsOf);
  const textStems = texts.map(stemsOf);
  const weightOf = weighStems([...otherStems, ...textStems]);
  const weigh = (stems: ReadonlySet<string>): number => {
    let total = 0;
    for (const stem of stems) total += weightOf.get(stem) ?? 0;
    return total;
  };
  const placesOf = groupBy([...otherStems.keys()], (place) => [...(otherStems[place] ?? [])]);
  const otherWeights = otherStems.map(weigh);
  const shared = new Float64Array(others.length);
  return textStems.map((stems, text) => {
    shared.fill(0);
    const touched: number[] = [];
    for (const stem of stems) {
      const weight = weightOf.get(stem) ?? 0;
      for (const place of placesOf.get(stem) ?? []) {
        if (shared[place] === 0) touched.push(place);
        shared[place] = (shared[place] ?? 0) + weight;
      }
    }
    const own = weigh(stems);
    const likenessAt = (place: number) => (2 * (shared[place] ?? 0)) / (own + (otherWeights[place] ?? 0));
    const best = bestOf(touched, likenessAt, least, most);
    const more = besides(text).filter(
      (place) =>
        shared[place] !== 0 && likenessAt(place) >= least && !best.some((one) => one.place === place),
    );
    return [...best, ...more.map((place) => ({ place, likeness: likenessAt(place) }))];
  });
}

function weighStems(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stems of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 + Math.log(all.length / count)]));
}

/** The best so many, the best first; of equals the first. Kept in order as they come: sorting thousands takes longer. */
function bestOf(
  places: readonly number[],
  likenessAt: (place: number) => number,
  least: number,
  most: number,
): readonly Likeness[] {
  const best: Likeness[] = [];
  for (const place of places) {
    const likeness = likenessAt(place);
    const last = best.at(-1);
    if (likeness < least || (best.length >= most && last && last.likeness >= likeness)) continue;
    const at = best.findIndex((one) => one.likeness < likeness);
    best.splice(at < 0 ? best.length : at, 0, { place, likeness });
    if (best.length > most) best.pop();
  }
  return best;
}
