import type { SpineRow } from '../../assessment/groups/spine';
import { formatValue } from '../../assessment/words/format-value';
import { figureOf } from '../../domain/figures/observation';
import { isDrawnWithBenchmarks } from '../trend/trend-rows';

/** What stands in the middle of a row. */
export interface SpineCentre {
  readonly name: 'England' | 'Middle';
  readonly value: number;
}

/** England, but for numbers that grow with the place, beside which England would press all places together. */
export function spineCentre({ indicator, england, spread }: SpineRow): SpineCentre | null {
  if ('kind' in spread) return null;
  const value = isDrawnWithBenchmarks({ indicator }) ? figureOf(england) : null;
  return value === null ? { name: 'Middle', value: spread.median } : { name: 'England', value };
}

export const centreWords = ({ name, value }: SpineCentre, { indicator }: SpineRow): string =>
  `${name} ${formatValue(value, indicator)}`;

/** Pixels from one end to the other: the centre in the middle, each side on a straight line to its own extreme. */
export function spineScale(
  { spread, observation, left }: SpineRow,
  centre: number,
  [from, to]: readonly [number, number],
): (value: number) => number {
  const value = figureOf(observation);
  const all = [
    ...('kind' in spread ? [] : [spread.minimum, spread.maximum]),
    ...(value === null ? [] : [value]),
  ];
  const below = centre - Math.min(centre, ...all);
  const above = Math.max(centre, ...all) - centre;
  const half = (to - from) / 2;
  const toRight = left === 'lower' ? 1 : -1;
  return (at) => {
    const side = at < centre ? below : above;
    const share = side === 0 ? 0 : (at - centre) / side;
    return from + half + toRight * share * half;
  };
}

export interface SpineEnds {
  readonly kind: 'judged' | 'ordered';
  readonly left: string;
  readonly right: string;
}

/** Better and worse only where a higher or a lower figure of any place can be judged so. */
export function spineEnds({ indicator, left }: SpineRow): SpineEnds {
  const isJudged = indicator.polarity !== 'no-judgement' && isDrawnWithBenchmarks({ indicator });
  if (isJudged) return { kind: 'judged', left: 'worse', right: 'better' };
  return left === 'lower'
    ? { kind: 'ordered', left: 'lower', right: 'higher' }
    : { kind: 'ordered', left: 'higher', right: 'lower' };
}
