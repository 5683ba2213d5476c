import type { LocalityCode } from '../ids';
import type { IsoDate } from '../time/iso-date';

export const localityKinds = [
  'country',
  'region',
  'county',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'district',
] as const;
export type LocalityKind = (typeof localityKinds)[number];

export interface Locality {
  readonly code: LocalityCode;
  readonly name: string;
  readonly kind: LocalityKind;
  readonly parent: LocalityCode | null;
  readonly validFrom: IsoDate | null;
  /** null: a current locality. */
  readonly validTo: IsoDate | null;
  readonly successors: readonly LocalityCode[];
}
