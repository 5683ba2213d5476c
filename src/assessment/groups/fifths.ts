import { isAbsent } from '../../domain/figures/absence';
import { isModelled, type Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import { type CannotSay, cannotSay, positions } from '../../domain/judgement';
import { verbFor } from '../../domain/words/number-words';
import { quantiles } from '../../statistics/ranks/quantile';
import type { Comparison } from '../place/comparison';
import { judge } from '../place/judge';

const names = ['lowest', 'second lowest', 'middle', 'second highest', 'highest'] as const;

/**
 * Each place's fifth of the group, for figures that have no interval to compare by. Equal values share a fifth.
 * Method: OHID, Fingertips, "Quintiles"; PHEindicatormethods 2.1.0, `phe_quantile`.
 */
export function compareByFifths(
  observations: readonly Observation[],
  groupName: string,
  indicator: Indicator,
): readonly (Comparison | CannotSay)[] {
  const values = observations.map((one) => (isAbsent(one.value) || isModelled(one) ? null : one.value));
  const valued = values.filter((value) => value !== null).length;
  return quantiles(values, 5).map((fifth, index) => {
    const one = observations[index];
    if (one && isAbsent(one.value)) return cannotSay(one.value.why);
    if (one && isModelled(one)) return cannotSay('the figure is a modelled estimate');
    const [position, name] =
      fifth === null ? [undefined, undefined] : [positions[fifth - 1], names[fifth - 1]];
    if (!position || !name)
      return cannotSay(`fifths need at least five places, and ${valued} ${verbFor(valued, 'have')} a figure`);
    return {
      kind: 'comparison',
      benchmarkName: groupName,
      benchmark: null,
      position,
      judgement: judge(position, indicator.polarity),
      words: `in the ${name} fifth of ${groupName}`,
      test: `by its place among the ${valued} with a figure, as the figures have no interval`,
    };
  });
}
