import { findDates } from '../dates/dates-in-text';
import { limits } from '../files/limits';
import { divideAtCapitals } from '../rows/run-together';

/** A number and a few words after it: `70 DRR starts`. */
const counted = /\d[\d,]*%?\s*(?:x\s+)?[A-Za-z][^\d]*/g;
const onlyCounted = /^(?:\d[\d,]*%?\s*(?:x\s+)?[A-Za-z][^\d]*){2,}$/;
/** A number after one of these belongs to what stands before it. */
const needsNumber =
  /\b(?:for|all|of|within|in|by|to|than|and|or|at|a|every|each|least|under|over|aged?|first|last|next|minimum|maximum|across|from|until|between|the|-|–)\s*$/i;
const opening = /(?<=[a-z0-9)%.])\s+(?=(?:PHOF|NDTMS)\s|(?:Number|Percentage|Proportion|Rate|No\.?) of\s)/;
const provisional = /\bbaseline\b[^.]*\.\s+(?=(?:a )?min)/i;

const anyPeriod = { start: null, end: null };

const isCountedRun = (text: string): boolean =>
  onlyCounted.test(text) &&
  findDates(text, anyPeriod, true).length === 0 &&
  [...text.matchAll(counted)]
    .slice(0, -1)
    .every(([piece]) => !needsNumber.test(piece) && piece.trim().includes(' '));

const countedPieces = (text: string): readonly string[] =>
  [...text.matchAll(counted)].map(([piece]) => piece.replace(/^(\d[\d,]*)(?=[A-Za-z])/, '$1 ').trim());

/** The measures that stand in one point of a cell, told apart where their line ends were lost. */
export function splitMeasures(text: string): readonly string[] {
  if (text.length > limits.measureCharacters) return [text];
  if (isCountedRun(text)) return countedPieces(text);
  // "Baseline to be developed. Minimum of 100 a month" is one measure in two sentences.
  if (provisional.test(text)) return [text];
  return text.split(opening).flatMap((piece) => divideAtCapitals(piece.trim(), true));
}
