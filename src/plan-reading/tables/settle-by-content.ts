import type { DraftField } from '../draft';
import type { ColumnProfile } from './column-profile';

/** "Priority" names an aim in one plan, and in another how urgent a task is. */
const urgency =
  /^(?:very )?(?:high|medium|low|urgent|important|critical|normal|major|minor|h|m|l|p[1-5])(?: priority)?$/i;
const mayHoldStatus = /^(?:list|outcome|group)\b/i;
const quarter = /^(?:q|qtr|quarter)\s*[1-4]\b/i;

/** A mark in the column of a body: it has a part in the action. */
export const isTick = (text: string): boolean => /^(?:✓|✔|☑|☒|x|y|yes|•|●|true)$/i.test(text);

const mostUrgent = 0.8;
const mostStatuses = 0.6;
/** Letters on average, from which on the cells of a quarter are words and no figures. */
const shortestUpdate = 12;
/** A number longer than this was made by a program, for itself. */
const longestReference = 12;

const shareOf = ({ values }: ColumnProfile, pattern: RegExp): number =>
  values.size === 0 ? 0 : [...values].filter((value) => pattern.test(value)).length / values.size;

/** Corrects what headings say of their columns where the cells plainly hold something else. */
export function settleByContent(
  fields: readonly DraftField[],
  headings: readonly string[],
  profiles: readonly ColumnProfile[],
  isOwner: (text: string) => boolean,
): readonly DraftField[] {
  const hasStatus = fields.includes('status');
  const hasDeadline = fields.includes('deadline');
  const isOfTicks = (index: number): boolean => {
    const heading = headings[index] ?? '';
    return heading !== '' && !/\d/.test(heading) && [...(profiles[index]?.values ?? [])].every(isTick);
  };
  /** Where one of the columns that are only ticked is of a known body, the others are of bodies too. */
  const areOwners = fields.some(
    (field, index) => field === 'left-out' && isOfTicks(index) && isOwner(headings[index] ?? ''),
  );
  return fields.map((field, index): DraftField => {
    const heading = headings[index] ?? '';
    const profile = profiles[index];
    if (!profile || profile.fill === 0) return field;
    const isStatus = !hasStatus && mayHoldStatus.test(heading) && profile.statuses >= mostStatuses;
    switch (field) {
      case 'priority':
        if (shareOf(profile, urgency) >= mostUrgent) return 'note';
        return isStatus ? 'status' : field;
      case 'kpi':
        return isStatus ? 'status' : field;
      case 'owner':
        if (profile.dates < 0.5) return field;
        return hasDeadline ? 'note' : 'deadline';
      case 'update':
        return quarter.test(heading) && profile.meanLength < shortestUpdate ? 'note' : field;
      case 'reference':
        return profile.references < 0.3 && profile.meanLength > longestReference ? 'left-out' : field;
      case 'left-out':
        return isOfTicks(index) && areOwners ? 'owner' : field;
      default:
        return field;
    }
  });
}
