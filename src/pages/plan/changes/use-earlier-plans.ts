import { callVersion } from '../../../assessment/changes/changes-sentence';
import type { Catalogue } from '../../../domain/catalogue';
import type { Plan } from '../../../domain/plan/plan';
import { namePlan, plansOf } from '../../../domain/plan/plan-of-place';
import { earlierPlansQuery, otherPlansQuery, planQuery } from '../../../queries/plan';
import { useAppState } from '../../app-state';
import { type Asked, both, notAsked, useAnswer } from '../../use-answer';

/** A version that a plan can be compared with. */
export interface EarlierPlan {
  /** As in the address. */
  readonly name: string;
  /** As in a sentence, after "since". */
  readonly label: string;
  readonly plan: Plan;
}

const none: Asked<null> = { state: 'answered', answer: null };

/**
 * The earlier versions, the latest first, then the partnership's other plans. A plan that is tried out follows the one in
 * the data folder.
 */
export function useEarlierPlans(
  { partnership, plan }: Plan,
  catalogue: Catalogue,
): Asked<readonly EarlierPlan[]> {
  const trial = useAppState(({ trial }) => trial);
  const isTrial = trial?.plan.partnership === partnership && trial.plan.plan === plan;
  const earlier = useAnswer(earlierPlansQuery, { partnership, plan });
  const current = useAnswer(planQuery, isTrial ? { partnership, plan } : notAsked);
  const others = useAnswer(otherPlansQuery, { partnership, plan });
  const asked = both(both<readonly Plan[], Plan | null>(earlier, isTrial ? current : none), others);
  if (asked.state !== 'answered') return asked;
  const [[versions, published], otherPlans] = asked.answer;
  const listed = [
    ...versions.map((version) => ({
      name: version.version,
      label: callVersion(version.version),
      plan: version,
    })),
    ...plansOf(catalogue, { id: partnership }).flatMap((described) => {
      const other = otherPlans.find((one) => one.plan === described.plan);
      return other
        ? [{ name: `plan-${other.plan}`, label: `the plan “${namePlan(described)}”`, plan: other }]
        : [];
    }),
  ];
  const isPublished = published !== null && published.actions.length > 0;
  return {
    state: 'answered',
    answer: isPublished
      ? [{ name: 'data', label: 'the plan in the data folder', plan: published }, ...listed]
      : listed,
  };
}
