import type { IndicatorId, LocalityCode } from '../ids';
import type { IsoDate } from '../time/iso-date';

/** Where a control chart starts afresh: somebody's decision, kept with its reason. */
export interface Rebase {
  readonly indicator: IndicatorId;
  /** null: every locality. */
  readonly locality: LocalityCode | null;
  readonly date: IsoDate;
  readonly reason: string;
  readonly decidedBy: string;
}
