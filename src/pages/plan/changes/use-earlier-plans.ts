import { callVersion } from '../../../assessment/changes/changes-sentence';
import type { Plan } from '../../../domain/plan/plan';
import { earlierPlansQuery, planQuery } from '../../../queries/plan';
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

/** The earlier versions, the latest first. A plan that is tried out follows the one in the data folder. */
export function useEarlierPlans({ partnership, plan }: Plan): Asked<readonly EarlierPlan[]> {
  const trial = useAppState(({ trial }) => trial);
  const isTrial = trial?.plan.partnership === partnership && trial.plan.plan === plan;
  const earlier = useAnswer(earlierPlansQuery, { partnership, plan });
  const current = useAnswer(planQuery, isTrial ? { partnership, plan } : notAsked);
  const asked = both<readonly Plan[], Plan | null>(earlier, isTrial ? current : none);
  if (asked.state !== 'answered') return asked;
  const [versions, published] = asked.answer;
  const listed = versions.map((plan) => ({ name: plan.version, label: callVersion(plan.version), plan }));
  const isPublished = published !== null && published.actions.length > 0;
  return {
    state: 'answered',
    answer: isPublished
      ? [{ name: 'data', label: 'the plan in the data folder', plan: published }, ...listed]
      : listed,
  };
}
