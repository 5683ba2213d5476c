import type { Plan } from '../../domain/plan/plan';
import { formatDate, type IsoDate } from '../../domain/time/iso-date';
import type { Assessment } from '../place/assessment';

/**
 * Where figures go on after the day on which the plan stood: a sentence that names both, so that neither is read as the
 * other. Empty: no figure does.
 */
export function sayPlanDay(
  asAt: IsoDate,
  assessments: readonly Assessment[],
  { actions, targets }: Pick<Plan, 'actions' | 'targets'>,
): string {
  const later = assessments.flatMap(({ latest }) =>
    latest && latest.period.end > asAt ? [latest.period] : [],
  );
  const [last] = later.toSorted((one, other) => (one.end < other.end ? 1 : -1));
  if (!last) return '';
  const judged =
    actions.length + targets.length > 0 ? ', and its dates and targets are judged on that day' : '';
  return `The plan is shown as it stood on ${formatDate(asAt)}${judged}; the place’s own figures go on to ${last.label}.`;
}
