import { isList } from '../cells/cell-text';
import { isRevised } from '../dates/revised-dates';
import type { DraftField } from '../draft';
import type { Line } from '../rows/line';
import type { HeadingReading } from './column-headings';
import type { ColumnProfile } from './column-profile';
import { settleByContent } from './settle-by-content';

/** Fields of which a row has one; what a second column of the kind becomes. */
const loserOf: Readonly<Partial<Record<DraftField, DraftField>>> = {
  action: 'note',
  reference: 'left-out',
  deadline: 'note',
  start: 'note',
  status: 'update',
};

/** The columns under a header, from left to right, and their rows. */
export interface ColumnsOfHeader {
  readonly headings: readonly string[];
  readonly readings: readonly (HeadingReading | null)[];
  readonly profiles: readonly ColumnProfile[];
  readonly lines: readonly Line[];
}

/** What the columns under a header hold: by their headings first, then by what stands in them. */
export function fieldsOfHeader(
  { headings, readings, profiles, lines }: ColumnsOfHeader,
  isOwner: (text: string) => boolean,
): readonly DraftField[] {
  const strongest = strongestOf(headings, readings, profiles);
  const named = readings.map((reading, index): DraftField => {
    if (reading === null) return withoutReading(headings[index] ?? '', profiles[index], strongest);
    const best = strongest.get(reading.field) ?? index;
    return best === index ? reading.field : secondOf(reading, index, best, headings);
  });
  return withActions(
    settleByContent(moveOutcomes(named, headings), headings, profiles, isOwner),
    lines,
    profiles,
  );
}

/** What a second column of one field is. Steps beside the actions are their milestones; a new date replaces an old one. */
function secondOf(
  { field, strength }: HeadingReading,
  index: number,
  best: number,
  headings: readonly string[],
): DraftField {
  const heading = headings[index] ?? '';
  const isStep =
    field === 'action' && index > best && /^(?:key )?(?:tasks?|steps?|activit(?:y|ies))\b/i.test(heading);
  if (isStep) return 'milestone';
  const isOfYear = (text: string): boolean => /\bactions?\b/i.test(text) && /\b(?:year|20\d\d)\b/i.test(text);
  if (field === 'action' && isOfYear(heading) && isOfYear(headings[best] ?? '')) return field;
  const isReplacing = field === 'deadline' && [heading, headings[best] ?? ''].some(isRevised);
  if (isReplacing) return field;
  const isRating = field === 'status' && !/\b(?:progress|achieved)\b/i.test(heading);
  return strength === 0 || isRating ? 'note' : (loserOf[field] ?? field);
}

/** `RAG (March 24)`, `RAG Q2`: one of several columns for the same thing at different times. */
const isDated = (heading: string): boolean => /\d|\b(?:current|latest)\b/i.test(heading);

function strongestOf(
  headings: readonly string[],
  readings: readonly (HeadingReading | null)[],
  profiles: readonly ColumnProfile[],
): ReadonlyMap<DraftField, number> {
  const found = new Map<DraftField, number>();
  readings.forEach((reading, index) => {
    if (reading === null) return;
    const before = found.get(reading.field);
    const strength = before === undefined ? -1 : (readings[before]?.strength ?? 0);
    // Of several statuses, the last that is filled is the one that holds.
    const isLater =
      reading.field === 'status' &&
      strength === reading.strength &&
      isDated(headings[index] ?? '') &&
      (profiles[index]?.fill ?? 0) > 0;
    if (strength < reading.strength || isLater) {
      found.set(reading.field, index);
    }
  });
  return found;
}

function withoutReading(
  heading: string,
  profile: ColumnProfile | undefined,
  strongest: ReadonlyMap<DraftField, number>,
): DraftField {
  if (heading !== '' || !profile || profile.fill === 0) return 'left-out';
  return profile.references > 0.6 && !strongest.has('reference') ? 'reference' : 'note';
}

/** "Outcome" is the aim to the left of the actions, and what comes of them to their right. */
function moveOutcomes(fields: readonly DraftField[], headings: readonly string[]): readonly DraftField[] {
  const action = fields.indexOf('action');
  if (action < 0 || fields.includes('kpi')) return fields;
  return fields.map((field, index) =>
    field === 'priority' && index > action && /outcome/i.test(headings[index] ?? '') ? 'kpi' : field,
  );
}

/**
 * Where a plan has no column of actions, its objectives are the actions. Where its "delivery" is a list under each of
 * its priorities, the priorities are the actions and the points of the list their milestones.
 */
function withActions(
  fields: readonly DraftField[],
  lines: readonly Line[],
  profiles: readonly ColumnProfile[],
): readonly DraftField[] {
  const action = fields.indexOf('action');
  const priority = fields.lastIndexOf('priority');
  if (action < 0) {
    const standIn = priority >= 0 ? priority : fields.indexOf('milestone');
    return fields.map((field, index) => (index === standIn ? 'action' : field));
  }
  if (priority < 0 || fields.includes('milestone')) return fields;
  const filled = lines.filter(({ texts }) => (texts[action] ?? '') !== '');
  const lists = filled.filter(({ cells }) => isList(cells[action]?.text ?? '')).length;
  const isDistinct = (profiles[priority]?.variety ?? 0) > 0.9;
  const isNumbered = lines.some(({ texts }) => /^\d+\.\d+\s/.test(texts[priority] ?? ''));
  if (lists < filled.length / 2 || !isDistinct || (fields.length > 3 && !isNumbered)) return fields;
  return fields.map((field, index) =>
    index === action ? 'milestone' : index === priority ? 'action' : field,
  );
}
