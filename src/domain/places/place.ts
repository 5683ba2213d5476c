import type { LocalityCode, PartnershipId, PlanId } from '../ids';

/** What the reader looks at: a partnership (one or more localities, combined) or a single locality. */
export interface Place {
  readonly kind: 'partnership' | 'locality';
  /** The partnership's id or the locality's code, as it stands in the address. */
  readonly id: PartnershipId | LocalityCode;
  /** The plan that its figures are judged against; null for a locality, which has none. */
  readonly plan: PlanId | null;
  readonly name: string;
  readonly shortName: string;
  readonly localities: readonly LocalityCode[];
  readonly predecessor: LocalityCode | null;
  /** The region of its first locality; null for England and the regions themselves. */
  readonly region: LocalityCode | null;
}

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.kind === other.kind && one.id === other.id && one.plan === other.plan;
