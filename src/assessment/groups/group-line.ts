import { absent, isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import { type CannotSay, cannotSay } from '../../domain/judgement';
import { percentile } from '../../statistics/ranks/percentiles';
import { derive } from '../place/derive';
import { validityOf } from '../place/validity';
import { briefly } from '../words/heading';
import type { GroupLine } from './ranked-place';
import { sumParts } from './sum-parts';

interface LineParts {
  readonly indicator: Indicator;
  readonly groupName: string;
  /** Of the group's places, for one period, derived; absences included. */
  readonly observations: readonly Observation[];
  /** The published figure of the region that the group is, and its name; null where the group is no region. */
  readonly region: { readonly name: string; readonly observation: Observation } | null;
}

/**
 * One value for the whole group: the region's published one; else the sum of the numerators over the sum of the
 * denominators, which one missing part makes absent; else the middle of the places' values, which is no average.
 */
export function groupLine({ indicator, groupName, observations, region }: LineParts): GroupLine | CannotSay {
  const { measure } = indicator;
  if (measure === 'count' || measure === 'estimate') {
    return cannotSay('the places differ in size, so a line through their numbers would mean nothing');
  }
  if (region && !isAbsent(region.observation.value)) {
    return { name: `${region.name}, published`, value: region.observation.value, from: 'published' };
  }
  const whole = validityOf(indicator).sum ? null : summed(observations, indicator);
  if (whole !== null) return { name: `${briefly(groupName)} together`, value: whole, from: 'summed' };
  const values = observations.flatMap(({ value }) => (isAbsent(value) ? [] : [value]));
  if (values.length < 3) return cannotSay('fewer than three places have a figure');
  const value = percentile(
    values.toSorted((one, other) => one - other),
    0.5,
  );
  return { name: `middle of ${values.length} places`, value, from: 'median' };
}

function summed(observations: readonly Observation[], indicator: Indicator): number | null {
  const [first] = observations;
  if (!first) return null;
  const numerator = sumParts(
    observations.map((one) => (isAbsent(one.value) ? one.value : one.numerator)),
    'count',
  );
  const denominator = sumParts(
    observations.map((one) => one.denominator),
    'denominator',
  );
  if (isAbsent(numerator) || isAbsent(denominator)) return null;
  const { value } = derive(
    { ...first, value: absent('not-collected'), numerator, denominator, interval: null },
    indicator,
  );
  return isAbsent(value) ? null : value;
}
