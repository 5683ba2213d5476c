import { bulletPointsOf } from '../cells/cell-text';
import type { DraftField } from '../draft';
import type { Line } from '../rows/line';
import { type HeadingReading, readHeading } from './column-headings';

/** The headings of a table's columns, from one row or two, and what each of them says. */
export interface TableHeader {
  readonly headings: readonly string[];
  readonly readings: readonly (HeadingReading | null)[];
}

const longestHeading = 90;
const mostWords = 14;

const isShort = (text: string): boolean =>
  text.length <= longestHeading && text.split(' ').length <= mostWords;

/** A row's cells as headings: one that runs over several lines is one heading. */
export const headingsOf = (line: Line): readonly string[] =>
  line.texts.map((text, index) => {
    const written = line.cells[index]?.text ?? '';
    return written.includes('\n') ? bulletPointsOf(written).join(' ') : text;
  });

/** `Milestone 1 | Date | Milestone 2 | Date`: each date is that of the milestone before it. */
function nameMilestoneDates(headings: readonly string[]): TableHeader {
  const readings = headings.map(readHeading);
  const isPair = (index: number): boolean =>
    readings[index]?.field === 'deadline' && readings[index - 1]?.field === 'milestone';
  if (headings.filter((_, index) => isPair(index)).length < 2) return { headings, readings };
  return {
    headings: headings.map((text, index) => (isPair(index) ? `${headings[index - 1]}: ${text}` : text)),
    readings: readings.map((reading, index) =>
      isPair(index) ? { field: 'milestone', strength: 3 } : reading,
    ),
  };
}

/** null when the row is no header. */
export function tableHeaderOf(line: Line): TableHeader | null {
  if (line.filled < 2 || !line.texts.every(isShort)) return null;
  const { headings, readings } = nameMilestoneDates(headingsOf(line));
  const fields = new Set(readings.flatMap((reading) => reading?.field ?? []));
  if (fields.size < 2 || !isNamedEnough(readings, fields, line.filled)) return null;
  return isPlanWithActions(readings, fields) || isPlanWithoutActions(fields) ? { headings, readings } : null;
}

/** A list that a program wrote out has many columns of its own beside the few that say something. */
const isNamedEnough = (
  readings: TableHeader['readings'],
  fields: ReadonlySet<DraftField>,
  filled: number,
): boolean =>
  readings.filter((reading) => reading !== null).length >= filled * 0.4 ||
  fields.size >= 5 ||
  readings.some((reading) => reading?.field === 'action' && reading.strength === 3);

/** "Name" alone may be anybody's: only beside an owner and a date or a status is it an action's. */
const isPlanWithActions = (readings: TableHeader['readings'], fields: ReadonlySet<DraftField>): boolean => {
  if (!fields.has('action')) return false;
  const isNamed = readings.some((reading) => reading?.field === 'action' && reading.strength > 0);
  return isNamed || (fields.has('owner') && (fields.has('deadline') || fields.has('status')));
};

/** `Objective | Lead | Timescale`: the objectives themselves are what will be done. */
const isPlanWithoutActions = (fields: ReadonlySet<DraftField>): boolean => {
  if (!fields.has('priority') && !fields.has('milestone')) return false;
  return fields.size >= 3 && (fields.has('owner') || fields.has('deadline'));
};

/** What stands under a heading that spans several columns, and says nothing by itself. */
const part =
  /^(?:q(?:tr|uarter)?\s*[1-4]|baseline|target|actual|from|to|y(?:ea)?r\s*\d|other|support(?:ing)?|others?|main|\d{4}(?:[/-]\d{2,4})?)\b/i;

/**
 * The header as its second row completes it: `Timescale` over `Start` and `End`. null when the row below is none: it
 * would have to be empty under the heading of the actions and to hold headings alone.
 */
export function headerOfTwoRows(first: TableHeader, line: Line): TableHeader | null {
  if (line.filled < 2 || !line.texts.every(isShort)) return null;
  const lower = headingsOf(line);
  const fields = first.readings.map((reading) => reading?.field);
  const ofActions = fields.includes('action') ? ['action'] : ['priority', 'milestone'];
  const isUnderAction = lower.some((text, at) => text !== '' && ofActions.includes(fields[at] ?? ''));
  const isDated = line.cells.some(({ date, isNumber }) => date !== null || isNumber);
  if (isUnderAction || isDated) return null;
  const named = lower.filter((text) => text !== '' && (readHeading(text) !== null || part.test(text)));
  if (named.length < line.filled * 0.6) return null;
  let upper = '';
  const headings = Array.from({ length: Math.max(lower.length, first.headings.length) }, (_, at) => {
    const above = first.headings[at] ?? '';
    const below = lower[at] ?? '';
    if (above !== '') upper = above;
    if (below === '') return above;
    return readHeading(below) !== null || upper === '' ? below : `${upper}: ${below}`;
  });
  return nameMilestoneDates(headings);
}
