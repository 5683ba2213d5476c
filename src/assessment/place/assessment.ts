import type { Observation, Series } from '../../domain/figures/observation';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import type { CannotSay } from '../../domain/judgement';
import type { Place } from '../../domain/places/place';
import type { IsoDate } from '../../domain/time/iso-date';
import type { Standing } from '../targets/verdict';
import type { Finding } from '../words/heading';
import type { Change } from './change';
import type { Comparison } from './comparison';
import type { ControlChart, RunChart } from './control-finding';
import type { RecentTrend } from './recent-trend';

/** A benchmark's series and the name it goes by: `England`, `London`. */
export interface NamedSeries {
  readonly name: string;
  readonly series: Series;
}

export interface Benchmark {
  readonly name: string;
  readonly observations: readonly Observation[];
  /** null: no figure for the period of the latest observation. */
  readonly same: Observation | null;
  readonly comparison: Comparison | CannotSay;
  /** Every observation of the place, in its order, against the benchmark's of the same period. */
  readonly comparisons: readonly (Comparison | CannotSay)[];
}

/**
 * Everything there is to say of one indicator in one place. Chart, sentence and table are read from it. Its finding has
 * values, periods and units in it, no cause and no "trend".
 */
export interface Assessment extends Finding {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly asAt: IsoDate;
  /** Earliest first; values derived where the indicator allows; absences kept as absences. */
  readonly observations: readonly Observation[];
  /** The latest observation that has a value; null when there is none at all. */
  readonly latest: Observation | null;
  /** The latest observation whatever it holds, when that is an absence later than `latest`. */
  readonly latestAbsence: Observation | null;
  /** Where no figure is of the people that the indicator shows: of whom those in the files are. */
  readonly otherPeople: readonly string[];
  readonly change: Change | CannotSay;
  /** Over the latest five yearly points, where that can be tested. */
  readonly trend: RecentTrend | CannotSay;
  /** Of all its figures; a run chart with the reason where they allow no limits. null: there is nothing to draw. */
  readonly control: ControlChart | RunChart | null;
  readonly england: Benchmark | null;
  readonly region: Benchmark | null;
  readonly standings: readonly Standing[];
  readonly breaks: readonly SeriesBreak[];
  readonly isIllustrative: boolean;
}
