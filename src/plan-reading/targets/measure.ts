import type { Operator, PerUnit, TargetKind } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';

/** What a sentence asks for, before it is a target of an action. */
export interface StatedMeasure {
  readonly kind: TargetKind;
  readonly operator: Operator | null;
  readonly value: number | null;
  readonly unit: string;
  readonly per: PerUnit | null;
  readonly window: { readonly start: IsoDate; readonly end: IsoDate } | null;
  readonly baselineValue: number | null;
  readonly baselinePeriod: string;
  readonly comparator: string;
  readonly comparatorSet: string;
  readonly provisional: boolean;
}

export const plainMeasure: StatedMeasure = {
  kind: 'count',
  operator: null,
  value: null,
  unit: '',
  per: null,
  window: null,
  baselineValue: null,
  baselinePeriod: '',
  comparator: '',
  comparatorSet: '',
  provisional: false,
};
