import type { PartnershipId } from '../domain/ids';
import type { Plan } from '../domain/plan/plan';
import type { Query } from './query';

/** A partnership's actions, milestones and targets, in the order of its files. */
export const planQuery: Query<PartnershipId, Plan> = {
  name: 'plan',
  sql: [],
  ask: async ({ plans }, partnership) =>
    plans.find((plan) => plan.partnership === partnership && plan.version === '') ?? {
      partnership,
      version: '',
      actions: [],
      milestones: [],
      targets: [],
    },
};

/** The earlier versions of a partnership's plan, the latest first. */
export const earlierPlansQuery: Query<PartnershipId, readonly Plan[]> = {
  name: 'earlier-plans',
  sql: [],
  ask: async ({ plans }, partnership) =>
    plans
      .filter((plan) => plan.partnership === partnership && plan.version !== '')
      .toSorted((one, other) => (one.version < other.version ? 1 : -1)),
};
