import type { LocalityCode, PartnershipId } from '../ids';
import type { IsoDate } from '../time/iso-date';

export const combiningRules = ['sum'] as const;
/** How a partnership's total is made of its localities: `sum` adds numerators and denominators. */
export type CombiningRule = (typeof combiningRules)[number];

export interface Partnership {
  readonly id: PartnershipId;
  readonly name: string;
  readonly shortName: string;
  readonly localities: readonly LocalityCode[];
  /** A former locality with the same outer boundary, used for periods before the parts existed. */
  readonly predecessor: LocalityCode | null;
  readonly combining: CombiningRule;
}

export const comparators = ['england', 'region'] as const;
export type Comparator = (typeof comparators)[number];

export interface Dashboard {
  readonly title: string;
  readonly asAt: IsoDate;
  readonly partnerships: readonly PartnershipId[];
  readonly comparators: readonly Comparator[];
}
