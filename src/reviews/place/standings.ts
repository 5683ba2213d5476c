import { standing } from '../../assessment/targets/standing';
import type { Standing } from '../../assessment/targets/verdict';
import type { Review } from './review';

/** How every target of the plan stands, in its order, those that no indicator measures included. */
export function standingsOf({
  assessments,
  plan,
  asAt,
}: Pick<Review, 'assessments' | 'plan' | 'asAt'>): readonly Standing[] {
  const judged = new Map(
    assessments.flatMap(({ standings }) => standings.map((one) => [one.target.id, one] as const)),
  );
  return (plan?.targets ?? []).map(
    (target) => judged.get(target.id) ?? standing({ target, indicator: null, observations: [], asAt }),
  );
}
