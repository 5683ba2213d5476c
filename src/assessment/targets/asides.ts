import type { OtherDue, Target } from '../../domain/plan/plan';
import { formatDate } from '../../domain/time/iso-date';

/** What is said of a target however it stands: that it is provisional, and its other printed dates. */
export function sayAsides({ provisional, otherDues }: Target): string {
  return [...(provisional ? ['A provisional target, to be reviewed.'] : []), ...otherDues.map(sayOtherDue)]
    .map((sentence) => ` ${sentence}`)
    .join('');
}

function sayOtherDue({ due }: OtherDue): string {
  const date = due.asWritten === '' && due.date !== null ? formatDate(due.date) : due.asWritten;
  return `The plan prints it for another action too${date === '' ? '' : `, with the date ${date}`}.`;
}
