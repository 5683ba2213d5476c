import type { Observation } from '../../domain/figures/observation';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import { type CannotSay, cannotSay } from '../../domain/judgement';
import { validityOf } from '../place/validity';
import { differenceBeforeAfter } from './difference';
import { limitsBeforeAfter } from './limits';
import { type BeforeAfter, type Dated, missingSide, partAt, withinBreaks } from './sides';

export interface BeforeAfterParts {
  readonly indicator: Indicator;
  /** Derived, earliest first. */
  readonly observations: readonly Observation[];
  /** A date of the action, as the plan has it. */
  readonly day: Dated;
  /** Those of this indicator and place. */
  readonly breaks: readonly SeriesBreak[];
}

/**
 * Did the curve turn at a date? Monthly and quarterly figures after it are held against the control limits of those before
 * it; of yearly figures the last before is held against the latest after by the interval of their difference. Figures that
 * neither method fits get the reason. Sources are named in `limits.ts` and `change.ts`.
 */
export function beforeAfterOf(parts: BeforeAfterParts): BeforeAfter | CannotSay {
  const { indicator, observations, day } = parts;
  // What a control chart cannot take, single figures cannot answer either: estimates, overlapping and uneven periods.
  const invalid = validityOf(indicator)['control-chart'];
  if (invalid) return invalid;
  const parted = partAt(day, observations);
  const missing = missingSide(parted, day);
  if (missing) return missing;
  const sides = withinBreaks(parted, parts.breaks);
  if ('kind' in sides) return sides;
  switch (indicator.frequency) {
    case 'monthly':
    case 'quarterly':
      return limitsBeforeAfter(parts, sides);
    case 'annual':
      return differenceBeforeAfter(parts, sides);
    case 'irregular':
      return cannotSay('the figures do not come at even steps');
  }
}
