import { closenessOf, sideOf } from '../closeness';
import { requireLimits, requireNumber } from '../guard';
import type { Limits } from '../limits';

/**
 * Whether a process will reach a target by itself: its limits lie wholly on the wanted side (passes), wholly on the other
 * (fails), or hold the target (hit and miss). A limit on the target belongs to the side that the target's words give it:
 * figures that never leave 100% pass "at least 100%" and fail "above 100%".
 * Source: NHS England, Making data count, "assurance icons"; NHSRplotthedots, `ptd_calculate_assurance_type`, which calls
 * a limit on the target hit and miss. Throws RangeError unless lower ≤ upper and all are numbers.
 */
export function xmrAssurance(
  limits: Limits,
  target: number,
  wanted: 'at-least' | 'above' | 'at-most' | 'below',
): 'consistently-passes' | 'consistently-fails' | 'hit-and-miss' {
  requireLimits('the limits', limits);
  requireNumber('target', target);
  const closeness = closenessOf([limits.lower, limits.upper, target]);
  const [lower, upper] = [sideOf(limits.lower, target, closeness), sideOf(limits.upper, target, closeness)];
  const isReached = (side: number) => {
    if (side === 0) return wanted === 'at-least' || wanted === 'at-most';
    return side > 0 === (wanted === 'at-least' || wanted === 'above');
  };
  if (isReached(lower) && isReached(upper)) return 'consistently-passes';
  return isReached(lower) || isReached(upper) ? 'hit-and-miss' : 'consistently-fails';
}
