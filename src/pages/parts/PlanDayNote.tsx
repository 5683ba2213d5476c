import { sayPlanDay } from '../../assessment/actions/plan-day';
import type { Assessment } from '../../assessment/place/assessment';
import type { Review } from '../../reviews/place/review';

interface PlanDayNoteProps {
  readonly review: Review;
  /** Those whose figures stand on the page. */
  readonly assessments: readonly Assessment[];
}

/** Beside figures that are newer than the plan. */
export function PlanDayNote({ review, assessments }: PlanDayNoteProps) {
  const said = review.plan ? sayPlanDay(review.asAt, assessments, review.plan) : '';
  return said === '' ? null : <p className="small">{said}</p>;
}
