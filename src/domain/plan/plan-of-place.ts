import type { Catalogue } from '../catalogue';
import type { Place } from '../places/place';
import type { PlanDescription } from './plan';

/** The plans of a partnership, the newest first; of a locality none. */
export const plansOf = ({ plans }: Catalogue, { id }: Pick<Place, 'id'>): readonly PlanDescription[] =>
  plans.filter(({ partnership }) => partnership === id);

/** The plan that the page is about; null for a locality. */
export const planOfPlace = (catalogue: Catalogue, place: Place): PlanDescription | null =>
  plansOf(catalogue, place).find(({ plan }) => plan === place.plan) ?? null;

/** What a plan is called in a list: its title, or where it has none the word of its address. */
export const namePlan = ({ title, plan }: Pick<PlanDescription, 'title' | 'plan'>): string =>
  title === '' ? `Plan ${plan}` : title;
