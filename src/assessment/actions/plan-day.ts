import { formatDate, type IsoDate } from '../../domain/time/iso-date';
import type { Assessment } from '../place/assessment';

/**
 * Where figures go on after the day on which the plan stood: a sentence that names both, so that neither is read as the
 * other. Empty: no figure does.
 */
export function sayPlanDay(asAt: IsoDate, assessments: readonly Assessment[]): string {
  const later = assessments.flatMap(({ latest }) =>
    latest && latest.period.end > asAt ? [latest.period] : [],
  );
  const [last] = later.toSorted((one, other) => (one.end < other.end ? 1 : -1));
  if (!last) return '';
  return `The plan is shown as it stood on ${formatDate(asAt)}, and its dates and targets are judged on that day; the place’s own figures go on to ${last.label}.`;
}
