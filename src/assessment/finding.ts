import { absenceWords, isAbsent } from '../domain/absence';
import type { CannotSay } from '../domain/judgement';
import type { Observation } from '../domain/observation';
import { formatValue } from './format-value';
import { startWithSmall } from './number-words';
import { inBrackets, sayInterval, sayNature, sayParts, sayValue, sayWhen } from './say-value';
import type { Assessment, Change } from './types';

type FindingParts = Pick<Assessment, 'indicator' | 'place' | 'latest' | 'latestAbsence' | 'change'>;

/** The message of a figure in one sentence. It tells what was counted and how it moved, and never why. */
export function sayFinding({ indicator, place, latest, latestAbsence, change }: FindingParts): string {
  const name = startWithSmall(indicator.name);
  if (!latest || isAbsent(latest.value)) return sayNothing(place.shortName, name, latestAbsence, indicator);
  const isNamed = indicator.measure === 'count' && name.includes(indicator.unit);
  const value = isNamed ? formatValue(latest.value, indicator) : sayValue(latest.value, indicator);
  const asides = [
    sayParts(latest, indicator),
    sayInterval(latest, indicator),
    sayNature([latest], indicator),
  ];
  const figure = `${value} ${sayWhen(latest.period)}${inBrackets(...asides)}`;
  return `${place.shortName}: ${name}, ${figure}${sayChange(change, indicator)}${sayLatestAbsence(latestAbsence)}.`;
}

function sayNothing(
  place: string,
  name: string,
  latestAbsence: Observation | null,
  { geographyLevel }: Assessment['indicator'],
): string {
  if (!latestAbsence || !isAbsent(latestAbsence.value))
    return `No figure for ${place}: ${name} (${geographyLevel === 'england' ? 'published for England only' : 'the data hold none for this place'}).`;
  const { absent, why } = latestAbsence.value;
  const reason = why.startsWith(absenceWords(absent)) ? why : `${absenceWords(absent)}, ${why}`;
  return `No figure for ${place}: ${name} ${sayWhen(latestAbsence.period)}, ${reason}.`;
}

function sayChange(change: Change | CannotSay, indicator: Assessment['indicator']): string {
  if (change.kind === 'cannot-say') return `; no change is given because ${change.because}`;
  const { from, direction, isSignificant, test } = change;
  const when = sayWhen(from.period);
  if (direction === 'steady') return `, the same as ${when}`;
  const before = isAbsent(from.value) ? '' : ` from ${formatValue(from.value, indicator)} ${when}`;
  const move = `, ${direction === 'rising' ? 'up' : 'down'}${before}`;
  if (isSignificant === null) return `${move} (${test})`;
  return `${move}; the change is ${isSignificant ? '' : 'not '}statistically significant (95% confidence)`;
}

function sayLatestAbsence(latestAbsence: Observation | null): string {
  if (!latestAbsence || !isAbsent(latestAbsence.value)) return '';
  return `; no figure for ${latestAbsence.period.label}: ${latestAbsence.value.why}`;
}
