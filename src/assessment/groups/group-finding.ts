import { isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import type { CannotSay } from '../../domain/judgement';
import type { Period } from '../../domain/time/period';
import { listWords, startWithSmall } from '../../domain/words/number-words';
import { formatValue } from '../words/format-value';
import { briefly, type Finding, firstThatFits, sentences } from '../words/heading';
import { inBrackets, sayNature, sayWhen } from '../words/say-value';
import type { GroupLine, RankedPlace } from './ranked-place';

/** A period's value in several localities, ordered; what every view of one indicator is drawn from. */
export interface GroupComparison extends Finding {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly groupName: string;
  /** Highest value first; localities without a value last, each with its reason. */
  readonly places: readonly RankedPlace[];
  readonly england: Observation | null;
  readonly line: GroupLine | CannotSay;
}

interface GroupContext {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly groupName: string;
}

/**
 * The chosen places in their group, or where none is chosen its highest and lowest figure; below it both ends, that the
 * order may be chance where the intervals overlap, and who has no figure. Counts are said to depend on the place's size.
 */
export function sayGroup(
  places: readonly RankedPlace[],
  england: Observation | null,
  { indicator, period, groupName }: GroupContext,
): Finding {
  const valued = places.filter(({ observation }) => !isAbsent(observation.value));
  const [highest] = valued;
  const lowest = valued.at(-1);
  const subject = `${briefly(groupName)}, ${startWithSmall(indicator.name)}`;
  const when = sayWhen(period);
  if (!highest || !lowest) {
    return {
      finding: firstThatFits(`${subject} ${when}: no place has a figure.`, `${subject}: no figure.`),
      detail: '',
    };
  }
  const nature = inBrackets(
    sayNature(
      valued.map(({ observation }) => observation),
      indicator,
    ),
  );
  const ends = sayEnds(valued, highest, lowest, indicator);
  const chosen = places
    .filter(({ isChosen }) => isChosen)
    .map((place) => sayChosen(place, england, indicator));
  const message = chosen.length === 0 ? [ends] : chosen;
  const finding = firstThatFits(
    `${subject} ${when}${nature}: ${message.join('; ')}.`,
    `${subject} ${when}${nature}: ${message[0]}.`,
    `${subject}${nature}: ${message[0]}.`,
    `${subject} ${when}${nature}.`,
    `${subject}${nature}.`,
  );
  return {
    finding,
    detail: sentences(
      ...[when, ...chosen, ends].filter((part) => !finding.includes(part)),
      ...sayCaution(highest, lowest, indicator),
      ...sayAbsences(places, valued),
    ),
  };
}

const shown = ({ observation: { value } }: RankedPlace, indicator: Indicator): string =>
  isAbsent(value) ? value.why : formatValue(value, indicator);

function sayEnds(
  valued: readonly RankedPlace[],
  highest: RankedPlace,
  lowest: RankedPlace,
  indicator: Indicator,
): string {
  if (shown(highest, indicator) === shown(lowest, indicator)) {
    return valued.length === 1 ? `only ${sayOne(highest, indicator)}` : `all at ${shown(highest, indicator)}`;
  }
  const sharing = (end: RankedPlace) =>
    valued.filter((place) => shown(place, indicator) === shown(end, indicator)).map(({ name }) => name);
  const say = (end: RankedPlace) => {
    const names = sharing(end);
    const who = names.length > 3 ? `${names.length} places` : listWords(names);
    return `${who} ${shown(end, indicator)}`;
  };
  return `highest ${say(highest)}, lowest ${say(lowest)}`;
}

const sayOne = (place: RankedPlace, indicator: Indicator): string =>
  `${place.name} ${shown(place, indicator)}`;

function sayChosen(place: RankedPlace, england: Observation | null, indicator: Indicator): string {
  const { name, observation, comparison } = place;
  if (isAbsent(observation.value)) return `${name} has no figure (${observation.value.why})`;
  const own = `${name} ${shown(place, indicator)}`;
  if (comparison.kind === 'cannot-say' || !england || isAbsent(england.value)) return own;
  const position = comparison.position === 'similar' ? 'similar to' : `${comparison.position} than`;
  return `${own}, ${position} England (${formatValue(england.value, indicator)})`;
}

function sayCaution(highest: RankedPlace, lowest: RankedPlace, indicator: Indicator): readonly string[] {
  if (highest === lowest) return [];
  if (indicator.measure === 'count' || indicator.measure === 'estimate') {
    return ['numbers depend on the size of the place, so they are no ranking'];
  }
  const [upper, lower] = [highest.observation.interval, lowest.observation.interval];
  if (!upper || !lower) return ['without 95% intervals, the order may be chance'];
  if (upper.lower <= lower.upper)
    return ['the 95% intervals of the highest and the lowest overlap, so the order may be chance'];
  return [];
}

function sayAbsences(places: readonly RankedPlace[], valued: readonly RankedPlace[]): readonly string[] {
  const without = places.filter((place) => !valued.includes(place));
  const unnamed = without.filter(({ isChosen }) => !isChosen).length;
  if (unnamed === 0) return [];
  const other = unnamed < without.length ? 'other ' : '';
  return [`${unnamed} ${other}${unnamed === 1 ? 'place has' : 'places have'} no figure`];
}
