import { findDates } from '../dates/dates-in-text';
import type { DraftField } from '../draft';
import { isReference } from '../tables/column-profile';
import type { TableHeader } from '../tables/find-header';
import type { Line } from './line';

const anyPeriod = { start: null, end: null };
/** In letters: a longer cell is a sentence with a date in it. */
const longestDate = 45;
const isTime = /^(?:y(?:ea)?r?|q(?:tr|uarter)?|h|fy|month|week|phase|stage)\s*\d/i;

const isDateCell = ({ cells, texts }: Line, at: number): boolean => {
  const text = texts[at] ?? '';
  const isShort = text !== '' && text.length < longestDate;
  return (cells[at]?.date ?? null) !== null || (isShort && findDates(text, anyPeriod, false).length > 0);
};

/** A cell that is one day from its first letter to its last: `31/08/2026`. */
const isDay = (text: string): boolean => {
  if (text.length >= longestDate) return false;
  const [found] = findDates(text, anyPeriod, false);
  return (
    found?.reading.kind === 'span' && found.reading.span.precision === 'day' && found.text === text.trim()
  );
};

/** A number at the beginning of a row: no table's first column is headed by one. */
const isNumbered = ({ texts }: Line): boolean => {
  const first = texts.find((text) => text !== '') ?? '';
  return isReference(first.replace(/[.)]$/, '')) && !isTime.test(first);
};

/** Whether a row holds a number, a date or a status where the table that it stands in has one: then it is a row of it. */
export function hasValuesOf(
  { readings }: TableHeader,
  line: Line,
  isStatus: (text: string) => boolean,
): boolean {
  const holds: Readonly<Partial<Record<DraftField, (at: number, text: string) => boolean>>> = {
    reference: (_, text) => isReference(text.replace(/[.)]$/, '')),
    deadline: (at) => isDateCell(line, at),
    start: (at) => isDateCell(line, at),
    status: (_, text) => isStatus(text),
  };
  return (
    isNumbered(line) ||
    readings.some((reading, at) => {
      const text = line.texts[at] ?? '';
      return reading !== null && text !== '' && (holds[reading.field]?.(at, text) ?? false);
    })
  );
}

/** A list that a program wrote out may have a column for each status among dozens. */
const fewValues = 1 / 8;

/** The same where no header has been found yet: a number in front, or a day or a status among words of its own. */
export function hasValues(
  line: Line,
  isStatus: (text: string) => boolean,
  isHeading: (text: string) => boolean,
): boolean {
  if (isNumbered(line)) return true;
  const values = line.texts.filter((text) => text !== '' && (isDay(text) || isStatus(text)));
  return (
    values.length > line.filled * fewValues &&
    !line.texts.some((text) => /\bactions?\b/i.test(text) && isHeading(text)) &&
    !line.texts.every((text) => text === '' || values.includes(text) || isHeading(text))
  );
}
