import { formatValue } from '../assessment/format-value';
import type { GroupComparison, RankedPlace } from '../assessment/group-types';
import { startWithSmall } from '../assessment/number-words';
import { absenceWords, isAbsent } from '../domain/absence';
import { isIllustrative } from '../domain/observation';
import { axisEnd } from './axis-end';
import { figureOf } from './trend-rows';

function absences(places: readonly RankedPlace[]): readonly string[] {
  const clauses = places.flatMap(({ name, observation: { value } }) =>
    isAbsent(value) ? [`${name} (${absenceWords(value.absent)})`] : [],
  );
  return clauses.length === 0 ? [] : [`There is no figure for ${clauses.join(', ')}.`];
}

function cut(group: GroupComparison, say: (value: number) => string): readonly string[] {
  const end = axisEnd(group);
  const beyond = group.places.flatMap(({ name, observation: { interval } }) =>
    end !== null && interval && interval.upper > end ? [`${name} (to ${say(interval.upper)})`] : [],
  );
  return beyond.length === 0
    ? []
    : [`Arrows mark intervals that reach beyond the picture: ${beyond.join(', ')}.`];
}

/**
 * The bars in words: the ends of the range, the chosen place, England, and who is missing. No rank is given: where
 * intervals overlap it would say more than the figures do.
 */
export function describeOrderedBars(group: GroupComparison): string {
  const { indicator, places, period, groupName } = group;
  const say = (value: number) => formatValue(value, indicator);
  const measured = places.flatMap(({ name, isChosen, observation }) => {
    const value = figureOf(observation);
    return value === null ? [] : [{ name, isChosen, value }];
  });
  const [highest, lowest] = [measured[0], measured.at(-1)];
  const england = figureOf(group.england);
  return [
    `Bar chart of ${startWithSmall(indicator.name)} (${indicator.unit}) in ${places.length} places, ${groupName}, ${period.label}, highest first.`,
    highest && lowest
      ? `The highest is ${highest.name}, ${say(highest.value)}; the lowest is ${lowest.name}, ${say(lowest.value)}.`
      : 'There is no figure to draw.',
    ...measured.flatMap(({ name, isChosen, value }) => (isChosen ? [`${name} has ${say(value)}.`] : [])),
    ...(england === null ? [] : [`England, ${say(england)}, is a dashed line.`]),
    ...('kind' in group.line ? [] : [`${group.line.name}, ${say(group.line.value)}, is a grey line.`]),
    ...cut(group, say),
    ...absences(places),
    ...(places.some(({ observation }) => isIllustrative(observation))
      ? ['Hollow bars are illustrative.']
      : []),
  ].join(' ');
}
