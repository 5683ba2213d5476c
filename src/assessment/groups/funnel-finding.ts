import { countOf, listWords, startWithSmall, verbFor } from '../../domain/words/number-words';
import { formatValue } from '../words/format-value';
import { briefly, type Finding, firstThatFits, sentences } from '../words/heading';
import { sayWhen } from '../words/say-value';
import type { Funnel, FunnelPoint } from './group-types';

const isOutside998 = ({ significance }: FunnelPoint) => significance.endsWith('0.001');

/** How many places lie where chance alone would seldom put them; below it around which value, and which they are. */
export function sayFunnel({
  comparison,
  baseline,
  baselineName,
  points,
  leftOut,
}: Omit<Funnel, keyof Finding>): Finding {
  const { indicator, groupName, period } = comparison;
  const outside = points.filter(isOutside998);
  const named = (side: string) =>
    outside.filter(({ significance }) => significance.startsWith(side)).map(({ place }) => place.name);
  const say = (names: readonly string[], where: string) =>
    names.length === 0 ? '' : `${where}: ${names.length > 4 ? `${names.length} places` : listWords(names)}`;
  const count = outside.length === 0 ? 'none' : String(outside.length);
  const message = `${count} of ${countOf(points.length, 'place')} ${verbFor(Math.max(1, outside.length), 'lie')} outside the 99.8% limits`;
  const [subject, when] = [`${briefly(groupName)}, ${startWithSmall(indicator.name)}`, sayWhen(period)];
  const finding = firstThatFits(`${subject} ${when}: ${message}.`, `${subject}: ${message}.`, `${subject}.`);
  return {
    finding,
    detail: sentences(
      ...[when, message].filter((part) => !finding.includes(part)),
      `the limits lie around ${formatValue(baseline, indicator)}, ${baselineName}`,
      say(named('high'), 'above'),
      say(named('low'), 'below'),
      leftOut.length === 0 ? '' : `${countOf(leftOut.length, 'place')} cannot be plotted`,
    ),
  };
}
