import type { GroupComparison } from '../../assessment/groups/group-finding';
import type { Comparison } from '../../assessment/place/comparison';
import { judgements } from '../../domain/judgement';
import type { Palette } from '../drawing/colours';
import { type KeyItem, lineKey, markKey } from '../drawing/key';
import { comparisonMark, markColour } from '../marks/comparison-mark';

/** `better than England`, `similar to England`; `highest fifth` where the group is its own benchmark. */
function wordsOf(comparison: Comparison): string {
  const { word } = comparisonMark(comparison);
  if (comparison.benchmark === null) return word;
  return `${word} ${comparison.position === 'similar' ? 'to' : 'than'} ${comparison.benchmarkName}`;
}

/** The marks that occur with what they mean, the best first, and what the fine lines are. */
export function barsKey({ places }: GroupComparison, palette: Palette): readonly KeyItem[] {
  const compared = places.flatMap(({ comparison }) => (comparison.kind === 'comparison' ? [comparison] : []));
  const rank = ({ judgement }: Comparison) => judgements.indexOf(judgement);
  const byWords = new Map(
    compared
      .toSorted((one, other) => rank(one) - rank(other))
      .map((comparison) => [wordsOf(comparison), comparisonMark(comparison)]),
  );
  const marks = [...byWords].map(([words, { shape, role }]) =>
    markKey(words, { shape, colour: markColour(role, palette) }),
  );
  const hasIntervals = places.some(({ observation: { interval } }) => interval !== null);
  return [
    ...marks,
    ...(hasIntervals ? [lineKey('95% interval', { stroke: palette.ink, lineWidth: 1.5 })] : []),
  ];
}
