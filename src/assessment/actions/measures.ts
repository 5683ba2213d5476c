import type { MeasureUnderImprovement } from '../../domain/plan/plan';
import { formatDate, type IsoDate } from '../../domain/time/iso-date';
import { sentences } from '../words/heading';

/** It was to be measured by a day that has passed, and nothing has taken its place. */
export const isMeasureLate = ({ due, replacedBy }: MeasureUnderImprovement, asAt: IsoDate): boolean =>
  due.date !== null && due.date < asAt && replacedBy === null;

/** Why, who and by when, in sentences: `It is not measured yet. …. Public Health, by 31 March 2024.` */
export function sayMeasure({ lack, why, owners, due, replacedBy }: MeasureUnderImprovement): string {
  const day = due.date === null ? due.asWritten : formatDate(due.date);
  const by = day === '' ? 'No date is given' : `By ${day}`;
  const who = owners.length === 0 ? 'No owner is named' : owners.join(', ');
  const state = lack === 'stand-in' ? 'It is measured by a stand-in' : 'It is not measured yet';
  return sentences(replacedBy === null ? state : '', why, who, by);
}
