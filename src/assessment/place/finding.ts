import { absenceWords, isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import type { CannotSay } from '../../domain/judgement';
import { countOf, listWords, startWithSmall } from '../../domain/words/number-words';
import { formatValue } from '../words/format-value';
import { type Finding, firstThatFits, sentences } from '../words/heading';
import { inBrackets, sayInterval, sayNature, sayParts, sayValue, sayWhen } from '../words/say-value';
import type { Assessment } from './assessment';
import type { Change } from './change';
import { usualBasis } from './last-comparable';

type FindingParts = Pick<
  Assessment,
  'indicator' | 'place' | 'latest' | 'latestAbsence' | 'otherPeople' | 'change'
>;

/**
 * The message of a figure: its value, when, and how it moved; below it the counts, the interval, the test and what is
 * missing since. Never why it moved.
 */
export function sayFinding(parts: FindingParts, notFetched = ''): Finding {
  const { indicator, place, latest, latestAbsence, change } = parts;
  const name = startWithSmall(indicator.name);
  if (!latest || isAbsent(latest.value)) return sayNothing(parts, name, notFetched);
  const isNamed = indicator.measure === 'count' && name.includes(indicator.unit);
  const value = isNamed ? formatValue(latest.value, indicator) : sayValue(latest.value, indicator);
  const nature = inBrackets(sayNature([latest], indicator));
  const [when, move] = [sayWhen(latest.period), sayMove(change, indicator)];
  const start = `${place.shortName}: ${name}, ${value}`;
  const finding = firstThatFits(
    `${start} ${when}${nature}${move === '' ? '' : `, ${move}`}.`,
    `${start} ${when}${nature}.`,
    `${start}${nature}.`,
  );
  return {
    finding,
    detail: sentences(
      ...[when, move].filter((part) => !finding.includes(part)),
      [sayParts(latest, indicator), sayInterval(latest, indicator)].filter((part) => part !== '').join('; '),
      sayBasis(change),
      sayTest(change),
      sayLatestAbsence(latestAbsence),
    ),
  };
}

function sayNothing(
  { place, latestAbsence, otherPeople, indicator }: FindingParts,
  name: string,
  notFetched: string,
): Finding {
  const start = `No figure for ${place.shortName}: ${name}`;
  const bare = `No figure: ${name}.`;
  if (!latestAbsence || !isAbsent(latestAbsence.value)) {
    const why = whyNoRow(indicator, otherPeople, notFetched);
    const finding = firstThatFits(`${start} (${why}).`, `${start}.`, bare);
    return { finding, detail: finding.includes(why) ? '' : sentences(why) };
  }
  const { absent, why } = latestAbsence.value;
  const when = sayWhen(latestAbsence.period);
  const reason = why.startsWith(absenceWords(absent)) ? why : `${absenceWords(absent)}, ${why}`;
  const finding = firstThatFits(`${start} ${when}, ${reason}.`, `${start} ${when}.`, `${start}.`, bare);
  return { finding, detail: sentences(...[when, reason].filter((part) => !finding.includes(part))) };
}

const mostPeopleNamed = 3;

function sayPeople(people: readonly string[]): string {
  const named = people.slice(0, mostPeopleNamed).map((words) => `“${words}”`);
  const rest = people.length - named.length;
  return listWords(rest > 0 ? [...named, countOf(rest, 'other')] : named);
}

function whyNoRow(
  { sex, age, geographyLevel }: Assessment['indicator'],
  otherPeople: readonly string[],
  notFetched: string,
): string {
  if (otherPeople.length > 0)
    return `the data hold figures of this place, but none of ${sex}, ${age}; theirs are of ${sayPeople([...new Set(otherPeople)])}`;
  if (geographyLevel === 'england') return 'published for England only';
  return notFetched === '' ? 'the data hold none for this place' : `${notFetched} whether there is one`;
}

function sayMove(change: Change | CannotSay, indicator: Assessment['indicator']): string {
  if (change.kind === 'cannot-say') return '';
  const { from, direction } = change;
  const when = sayWhen(from.period);
  if (direction === 'steady') return `the same as ${when}`;
  const before = isAbsent(from.value) ? '' : ` from ${formatValue(from.value, indicator)} ${when}`;
  return `${direction === 'rising' ? 'up' : 'down'}${before}`;
}

/** What the latest figure was compared with, where that is not simply the period before. */
const sayBasis = (change: Change | CannotSay): string =>
  change.kind === 'cannot-say' || change.basis === usualBasis
    ? ''
    : `compared with ${change.from.period.label}, ${change.basis}`;

/** How sure the move is. Equal figures need no test. */
function sayTest(change: Change | CannotSay): string {
  if (change.kind === 'cannot-say') return `no change is given because ${change.because}`;
  const { direction, isSignificant, test } = change;
  if (direction === 'steady') return '';
  if (isSignificant === null) return `the change was ${test}`;
  return `the change is ${isSignificant ? '' : 'not '}statistically significant (95% confidence)`;
}

function sayLatestAbsence(latestAbsence: Observation | null): string {
  if (!latestAbsence || !isAbsent(latestAbsence.value)) return '';
  return `no figure for ${latestAbsence.period.label}: ${latestAbsence.value.why}`;
}
