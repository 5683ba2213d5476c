import type { GroupComparison } from '../../assessment/groups/group-finding';
import type { RankedPlace } from '../../assessment/groups/ranked-place';
import { formatValue } from '../../assessment/words/format-value';
import { sayInterval } from '../../assessment/words/say-value';
import { absenceWords, isAbsent } from '../../domain/figures/absence';
import { figureOf, isIllustrative } from '../../domain/figures/observation';
import { countOf, listWords, startWithSmall } from '../../domain/words/number-words';
import { comparisonWords, rankWords } from '../tables/place-words';
import { barLevels } from './bar-levels';

function absences(places: readonly RankedPlace[]): readonly string[] {
  const clauses = places.flatMap(({ name, observation: { value } }) =>
    isAbsent(value) ? [`${name} (${absenceWords(value.absent)})`] : [],
  );
  return clauses.length === 0 ? [] : [`There is no figure for ${clauses.join(', ')}.`];
}

function cut(group: GroupComparison, say: (value: number) => string): readonly string[] {
  const end = barLevels(group)?.max ?? null;
  const beyond = group.places.flatMap(({ name, observation: { interval } }) =>
    end !== null && interval && interval.upper > end ? [`${name} (to ${say(interval.upper)})`] : [],
  );
  return beyond.length === 0
    ? []
    : [`Arrows mark intervals that reach beyond the picture: ${beyond.join(', ')}.`];
}

/** `Compared: 12 similar to England; 6 higher than England, worse.` */
function compared(places: readonly RankedPlace[]): readonly string[] {
  const words = places.flatMap(({ comparison }) =>
    comparison.kind === 'comparison' ? [comparisonWords(comparison)] : [],
  );
  const counts = [...new Set(words)].map(
    (text) => `${words.filter((other) => other === text).length} ${text}`,
  );
  return counts.length === 0 ? [] : [`Compared: ${counts.join('; ')}.`];
}

function chosen(place: RankedPlace, { indicator }: GroupComparison): readonly string[] {
  const { name, observation, comparison, rank } = place;
  const value = figureOf(observation);
  if (value === null) return [];
  const interval = sayInterval(observation, indicator);
  const clauses = [
    `${name} has ${formatValue(value, indicator)}${interval === '' ? '' : ` (${interval})`}`,
    ...(comparison.kind === 'comparison' ? [comparisonWords(comparison)] : []),
    ...(rank ? [`its rank is ${rankWords(place)}, from the highest`] : []),
  ];
  return [`${listWords(clauses)}.`];
}

/** The ends of the values: every place that shares one is named, up to three. */
function ends(places: readonly RankedPlace[], say: (value: number) => string): string {
  const measured = places.flatMap(({ name, observation }) => {
    const value = figureOf(observation);
    return value === null ? [] : [{ name, words: say(value) }];
  });
  const [highest, lowest] = [measured[0], measured.at(-1)];
  if (!highest || !lowest) return 'There is no figure to draw.';
  if (highest.words === lowest.words && measured.length > 1) return `All have ${highest.words}.`;
  const sharing = (words: string) => {
    const names = measured.filter((one) => one.words === words).map(({ name }) => name);
    return `${names.length > 3 ? `${names.length} places` : listWords(names)}, ${words}`;
  };
  return `The highest is ${sharing(highest.words)}; the lowest is ${sharing(lowest.words)}.`;
}

/**
 * The bars in words: the ends of the range, how places compare, the chosen place, the lines, and who is missing. A rank
 * is given as a range: where intervals overlap a single one would say more than the figures do.
 */
export function describeOrderedBars(group: GroupComparison): string {
  const { indicator, places, period, groupName, line } = group;
  const say = (value: number) => formatValue(value, indicator);
  const england = figureOf(group.england);
  return [
    `Bar chart of ${startWithSmall(indicator.name)} (${indicator.unit}) in ${countOf(places.length, 'place')}, ${groupName}, ${period.label}, highest first.`,
    ends(places, say),
    ...compared(places),
    ...places.flatMap((place) => (place.isChosen ? chosen(place, group) : [])),
    ...(england === null ? [] : [`England, ${say(england)}, is a dashed line.`]),
    'kind' in line
      ? `There is no line for the group: ${line.because}.`
      : `A grey line marks ${line.name}, ${say(line.value)}.`,
    ...cut(group, say),
    ...absences(places),
    ...(places.some(({ observation }) => isIllustrative(observation))
      ? ['Hollow bars are illustrative.']
      : []),
  ].join(' ');
}
