import type { Observation } from '../../domain/figures/observation';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import type { Target } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import type { PeerGroup } from './ranks/peers';

/** A target on a day, and what there is to judge it by. */
export interface TargetCase {
  readonly target: Target;
  readonly indicator: Indicator | null;
  /** Derived, earliest first. */
  readonly observations: readonly Observation[];
  readonly asAt: IsoDate;
  /** Those of this indicator and place. */
  readonly breaks: readonly SeriesBreak[];
  readonly peers: PeerGroup | null;
}

export interface MeasuredCase extends TargetCase {
  readonly indicator: Indicator;
}

/** The last day of a target's time: its window's own end, or else the date it is due. */
export const endOf = ({ windowEnd, due }: Target): IsoDate | null => windowEnd ?? due.date;

/** The figures whose period lies in the target's window; all of them where it has none. */
export const insideWindow = ({ target, observations }: TargetCase): readonly Observation[] =>
  observations.filter(
    ({ period }) =>
      (target.windowStart === null || period.start >= target.windowStart) &&
      (target.windowEnd === null || period.end <= target.windowEnd),
  );
