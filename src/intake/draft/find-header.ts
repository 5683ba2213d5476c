import type { DraftField } from '../../domain/draft';
import { type HeadingReading, readHeading } from './column-headings';
import type { Line } from './line';

const longestHeading = 90;
const mostWords = 14;

const isShort = (text: string): boolean =>
  text.length <= longestHeading && text.split(' ').length <= mostWords;

/** The readings of a header row's cells; null when the row is no header. */
export function headerOf(line: Line): readonly (HeadingReading | null)[] | null {
  if (line.filled < 2 || !line.texts.every(isShort)) return null;
  const readings = line.texts.map(readHeading);
  const fields = new Set(readings.flatMap((reading) => reading?.field ?? []));
  const named = readings.filter((reading) => reading !== null).length;
  if (fields.size < 2 || named < line.filled * 0.4) return null;
  return fields.has('action') || isPlanWithoutActions(fields) ? readings : null;
}

/** `Objective | Lead | Timescale`: the objectives themselves are what will be done. */
const isPlanWithoutActions = (fields: ReadonlySet<DraftField>): boolean => {
  if (!fields.has('priority') && !fields.has('milestone')) return false;
  return fields.size >= 3 && (fields.has('owner') || fields.has('deadline'));
};
