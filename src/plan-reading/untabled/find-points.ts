import { fewest, type Heading, type Titled } from './titled';
import type { Unit } from './unit';

const fewestWords = 2;

/** The points of numbered and bulleted lists, each under the last short line above its list. Fewer than three are none. */
export function findPoints(units: readonly Unit[]): readonly Titled[] {
  let heading: Heading | null = null;
  const found = units.flatMap(({ kind, mark, lines, text }): readonly Titled[] => {
    if (mark === null) {
      if (kind === 'short') heading = { lines, text };
      return [];
    }
    return isPoint(text) ? [{ title: lines, text, body: [], heading }] : [];
  });
  return found.length < fewest ? [] : found;
}

const isPoint = (text: string): boolean =>
  text.split(' ').filter((word) => /\p{L}{2}/u.test(word)).length >= fewestWords;
