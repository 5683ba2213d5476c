import { findDates } from '../dates/dates-in-text';
import type { KnownPeriod } from '../dates/plan-period';

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};
export const numberSource = `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${Object.keys(numberWords).join('|')})`;

/** `35,000` → 35000, `three` → 3. */
export const toNumber = (text: string): number =>
  numberWords[text.toLowerCase()] ?? Number(text.replaceAll(',', ''));

/** Figures that are no goal: ages and other ranges, spans of time, sections of acts, "all 9 strands", years. */
const noise: readonly RegExp[] = [
  /\b\d{1,3}\s*[-–]\s*\d{1,3}(?:\s*(?:year|yr)s?(?:[- ]olds?)?)?/g,
  /\b(?:within|first|last|next|under|aged?|over|for|after|every|than)\s+(?:the\s+)?\d+\s*(?:[- ]?(?:day|week|month|year|hour|minute)s?)\b(?:[- ]olds?)?/gi,
  /\b\d+\s*(?:[- ]?(?:day|week|month|year|hour|minute)s?)(?:[- ](?:olds?|period|plan|programme|overview))?\b/gi,
  /\b(?:all|across|each of|any of|of the|the)\s+\d+\s+(?=\p{L})/giu,
  /\b[A-Z]{1,6}-?\d+(?:\.\d+)?[a-z]*\b/g,
  /\b(?:19|20)\d{2}(?:\s*[/–-]\s*\d{2,4})?\b/g,
  /\b\d+\.\d+[a-z]+\b/g,
  /\b(?:tier|phase|stage|step|year|level|section|page|part|priority|objective|quarter|q)\s+\d+(?:\s*(?:and|&|\/)\s*\d+)*\b/gi,
];

/** The text with its dates and its figures that are no goal blanked out, letter for letter. */
export function withoutNoise(text: string, period: KnownPeriod): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const pieces: string[] = [];
  let from = 0;
  for (const { at, end } of findDates(text, period, true)) {
    pieces.push(text.slice(from, at), ' '.repeat(end - at));
    from = end;
  }
  let cleared = pieces.join('') + text.slice(from);
  if (!/\d/.test(cleared)) return cleared;
  for (const pattern of noise) cleared = cleared.replace(pattern, blank);
  return cleared;
}

const stop =
  /^(?:to|be|will|are|is|were|was|have|has|run|made|across|in|by|of|per|via|for|who|that|registered|undertaken|delivered|recorded|carried|trained|directly|engaging|engaged|regularly|implemented|conducted|completed|during|throughout|with|a|an|each|every|at|on|from|and|or|the|post|reached|screened|including|incl|through)$/i;

/** What is counted: the few words after the number. */
export function unitAfter(text: string): string {
  const words = text
    .trim()
    .split(/[\s]+|(?=[,.;:(–])/)
    .filter((word) => word !== '');
  const unit: string[] = [];
  for (const word of words) {
    if (stop.test(word) || !/^[\p{L}\d/&'’-]+$/u.test(word) || unit.length === 4) break;
    unit.push(word);
  }
  return unit.join(' ');
}
