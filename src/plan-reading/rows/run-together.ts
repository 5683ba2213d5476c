import { findDates } from '../dates/dates-in-text';
import type { KnownPeriod } from '../dates/plan-period';

/** Words after which a capital begins a name and no new sentence. */
const inNames = new Set(
  'a an and as at between by for from in into its of on or our per than that the their through to via with within within & /'.split(
    ' ',
  ),
);
const isLower = (word: string): boolean => /^\p{Ll}[\p{L}'’]*\)?$/u.test(word);
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}s?\)?$/u.test(word);
const isEnd = (word: string): boolean => /\p{Ll}\.$/u.test(word);
const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word);

/**
 * Where a text that lost its line ends seems to go on with something else: a capital after a word in small letters or an
 * abbreviation, and small letters after it. Names of several words are not divided, and sentences only if asked.
 */
export function divideAtCapitals(text: string, isAtSentences: boolean): readonly string[] {
  const words = text.split(' ');
  const parts: string[][] = [];
  words.forEach((word, index) => {
    const before = words[index - 1] ?? '';
    const after = words[index + 1] ?? '';
    const isBoundary =
      isCapitalised(word) &&
      (isLower(after) || /^\d/.test(after)) &&
      !/^(?:and|or)$/.test(after) &&
      (isLower(before) || isAcronym(before) || (isAtSentences && isEnd(before))) &&
      !inNames.has(before.toLowerCase());
    if (isBoundary || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(word);
  });
  return parts.map((part) => part.join(' ')).filter((part) => part !== '');
}

/** The same for sentences that each end with a date, or each begin with one. One part: it cannot be divided so. */
export function divideAtDates(text: string, period: KnownPeriod): readonly string[] {
  const found = findDates(text, period, true);
  if (found.length < 2) return [text];
  const isLeading = found[0]?.at === 0;
  const cuts = isLeading
    ? found.slice(1).map(({ at }) => at)
    : found.map(({ end }) => end).filter((end) => /^[).]?\s+\p{Lu}/u.test(text.slice(end)));
  const bounds = [0, ...cuts, text.length];
  return bounds
    .slice(1)
    .map((to, index) => text.slice(bounds[index], to).trim())
    .filter((part) => /\p{L}{2}/u.test(part));
}
