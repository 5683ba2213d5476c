import { formatValue } from './format-value';
import type { Funnel, FunnelPoint } from './group-types';
import { listWords, startWithSmall } from './number-words';
import { sayWhen } from './say-value';

const isOutside998 = ({ significance }: FunnelPoint) => significance.endsWith('0.001');

/** How many places lie where chance alone would seldom put them, and which. */
export function sayFunnel({ comparison, baseline, baselineName, points }: Omit<Funnel, 'finding'>): string {
  const { indicator, groupName, period } = comparison;
  const outside = points.filter(isOutside998);
  const named = (side: string) =>
    outside.filter(({ significance }) => significance.startsWith(side)).map(({ place }) => place.name);
  const say = (names: readonly string[], where: string) =>
    names.length === 0 ? [] : [`${names.length > 4 ? `${names.length} places` : listWords(names)} ${where}`];
  const sides = [...say(named('high'), 'above'), ...say(named('low'), 'below')];
  const count = outside.length === 0 ? 'none' : String(outside.length);
  const verb = outside.length === 1 ? 'lies' : 'lie';
  const centre = `around ${baselineName === 'Group' ? 'the group’s value' : `${baselineName}’s value`} of ${formatValue(baseline, indicator)}`;
  return `${groupName}, ${startWithSmall(indicator.name)} ${sayWhen(period)}: ${count} of ${points.length} places ${verb} outside the 99.8% limits ${centre}${sides.length > 0 ? ` (${sides.join('; ')})` : ''}.`;
}
