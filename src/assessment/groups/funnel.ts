import { isAbsent } from '../../domain/figures/absence';
import { isModelled } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import { type CannotSay, cannotSay, type Judgement } from '../../domain/judgement';
import { countOf, listWords, startWithSmall, verbFor } from '../../domain/words/number-words';
import { funnelSignificance } from '../../statistics/funnel/funnel-significance';
import { judge } from '../place/judge';
import { validityOf } from '../place/validity';
import { formatValue } from '../words/format-value';
import { briefly, type Finding, firstThatFits, sentences } from '../words/heading';
import { sayWhen } from '../words/say-value';
import { type FunnelLimits, limitsAround, methodOf, sizeNameOf, stepsBetween } from './funnel-limits';
import type { GroupComparison } from './group-finding';
import type { RankedPlace } from './ranked-place';

export const significances = [
  'low-0.001',
  'low-0.025',
  'not-significant',
  'high-0.025',
  'high-0.001',
] as const;

/** Where a point lies against a funnel's limits: outside 99.8% (0.001 on a side), outside 95% (0.025), or within. */
export type Significance = (typeof significances)[number];

export interface FunnelPoint {
  readonly place: RankedPlace;
  /** What precision grows with: the denominator, or the population that the events imply. */
  readonly size: number;
  readonly value: number;
  readonly significance: Significance;
  readonly judgement: Judgement;
}

/** Every place against the limits of chance around the group's own rate. */
export interface Funnel extends Finding {
  readonly comparison: GroupComparison;
  /** What the limits are drawn around, in the indicator's unit: the plotted events over the plotted denominators. */
  readonly baseline: number;
  /** As the line of the group: `London, published`, `London boroughs together`; `England` where a suppressed place leaves both unknown. */
  readonly baselineName: string;
  /** `mid-year population`, `adults` … what lies on the axis of size. */
  readonly sizeName: string;
  /** The method of the limits, by name, for the reader. */
  readonly method: string;
  readonly points: readonly FunnelPoint[];
  /** From the smallest to the largest size, smallest first, in steps even on a logarithmic scale. */
  readonly limits: readonly FunnelLimits[];
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}

/** A place that can be plotted: what its precision grows with, and the events behind its value. */
interface Plotted {
  readonly place: RankedPlace;
  readonly value: number;
  readonly size: number;
  readonly events: number;
}

/**
 * Every place of a comparison against the limits of chance around the group's value: the published one where the group is a
 * region, else that of its places together. A suppressed place leaves that unknown: then England's stands in, and where
 * there is none, nothing is drawn.
 * Method: Spiegelhalter DJ (2005), Statistics in Medicine 24:1185–1202; limits as in PHEindicatormethods, `phe_funnels`.
 */
export function funnelOf(comparison: GroupComparison): Funnel | CannotSay {
  const { indicator, places } = comparison;
  const invalid = validityOf(indicator).funnel;
  if (invalid) return invalid;
  const read = places.map((place) => ({ place, plotted: plottedOf(place, indicator) }));
  const plotted = read.flatMap((one) => ('size' in one.plotted ? [one.plotted] : []));
  const leftOut = read.flatMap(({ place: { name }, plotted: one }) =>
    'size' in one ? [] : [{ name, why: one.because }],
  );
  if (plotted.length < 3) {
    return cannotSay(
      `a funnel needs three places with a count and a denominator, and ${countOf(plotted.length, 'place')} ${plotted.length === 1 ? 'has' : 'have'} them${leftOut[0] ? ` (${leftOut[0].name}: ${leftOut[0].why})` : ''}`,
    );
  }
  const centre = centreOf(plotted, comparison);
  if ('kind' in centre) return centre;
  const limits = (size: number) => limitsAround(centre.value, size, indicator);
  const points = plotted.map(({ place, value, size }): FunnelPoint => {
    const significance: Significance = funnelSignificance(value, limits(size));
    return { place, value, size, significance, judgement: judgementOf(significance, indicator) };
  });
  const sizes = plotted.map(({ size }) => size);
  const parts = {
    comparison,
    baseline: centre.value,
    baselineName: centre.name,
    sizeName: sizeNameOf(indicator),
    method: methodOf(indicator),
    points,
    limits: stepsBetween(Math.min(...sizes), Math.max(...sizes)).map((size) => ({ size, ...limits(size) })),
    leftOut,
  };
  return { ...parts, ...sayFunnel(parts) };
}

function judgementOf(significance: Significance, { polarity }: Indicator) {
  if (significance === 'not-significant') return judge('similar', polarity);
  return judge(significance.startsWith('high') ? 'higher' : 'lower', polarity);
}

/** Rates by age come without a population of their own: the one that the events and the rate imply stands in. */
function plottedOf(place: RankedPlace, { measure, per }: Indicator): Plotted | CannotSay {
  const { value, numerator, denominator } = place.observation;
  if (isAbsent(value)) return cannotSay(value.why);
  if (isModelled(place.observation)) return cannotSay('its figure is a modelled estimate');
  if (isAbsent(numerator)) return cannotSay('there is no count behind its figure');
  if (measure === 'directly-standardised-rate') {
    if (numerator < 10 || value <= 0) return cannotSay('fewer than 10 events');
    return { place, value, size: (numerator * (per ?? 1)) / value, events: numerator };
  }
  if (isAbsent(denominator)) return cannotSay('there is no denominator behind its figure');
  if (denominator <= 0) return cannotSay('its denominator is 0');
  return { place, value, size: denominator, events: numerator };
}

interface Centre {
  readonly name: string;
  readonly value: number;
}

/** The group's published value, as in every other view; else that of its places together; else England's. */
function centreOf(
  plotted: readonly Plotted[],
  { places, england, indicator: { per }, groupName, line }: GroupComparison,
): Centre | CannotSay {
  if (!('kind' in line) && line.from === 'published' && line.value > 0) return line;
  const suppressed = places.filter(
    ({ observation: { value } }) => isAbsent(value) && value.absent === 'suppressed',
  );
  if (suppressed.length === 0) {
    const total = (read: (one: Plotted) => number) => plotted.reduce((sum, one) => sum + read(one), 0);
    const value = (total(({ events }) => events) * (per ?? 1)) / total(({ size }) => size);
    return value > 0
      ? { name: `${briefly(groupName)} together`, value }
      : cannotSay('no place has a single event');
  }
  if (england && !isAbsent(england.value) && england.value > 0)
    return { name: 'England', value: england.value };
  return cannotSay(
    `${countOf(suppressed.length, 'place')} of the group ${suppressed.length === 1 ? 'is' : 'are'} suppressed, so the value of the whole group cannot be worked out`,
  );
}

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
