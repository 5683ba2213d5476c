import type { PartnershipId, PlanId } from '../domain/ids';
import type { Place } from '../domain/places/place';
import type { Plan } from '../domain/plan/plan';
import type { Query } from './query';

/** One of a partnership's plans. */
export interface PlanArguments {
  readonly partnership: PartnershipId;
  readonly plan: PlanId;
}

/** null: a locality, which has no plan. */
export const planArguments = ({ kind, id, plan }: Place): PlanArguments | null =>
  kind === 'partnership' && plan !== null ? { partnership: id as PartnershipId, plan } : null;

/** A plan as it is now, in the order of its files. */
export const planQuery: Query<PlanArguments, Plan> = {
  name: 'plan',
  sql: [],
  ask: async ({ plans }, { partnership, plan }) =>
    plans.find((one) => one.partnership === partnership && one.plan === plan && one.version === '') ?? {
      partnership,
      plan,
      version: '',
      priorities: [],
      actions: [],
      milestones: [],
      targets: [],
      measures: [],
    },
};

/** The other plans of the same partnership, as they are now. */
export const otherPlansQuery: Query<PlanArguments, readonly Plan[]> = {
  name: 'other-plans',
  sql: [],
  ask: async ({ plans }, { partnership, plan }) =>
    plans.filter((one) => one.partnership === partnership && one.plan !== plan && one.version === ''),
};

/** The earlier versions of a plan, the latest first. */
export const earlierPlansQuery: Query<PlanArguments, readonly Plan[]> = {
  name: 'earlier-plans',
  sql: [],
  ask: async ({ plans }, { partnership, plan }) =>
    plans
      .filter((one) => one.partnership === partnership && one.plan === plan && one.version !== '')
      .toSorted((one, other) => (one.version < other.version ? 1 : -1)),
};
