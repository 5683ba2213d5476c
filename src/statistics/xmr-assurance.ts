import type { Limits } from './limits';

/**
 * Whether a process will reach a target by itself: its limits lie wholly on the wanted side (passes), wholly on the other
 * (fails), or hold the target (hit and miss).
 * Source: NHS England, Making data count, "assurance icons"; NHSRplotthedots, `ptd_calculate_assurance_type`.
 */
export function xmrAssurance(
  { lower, upper }: Limits,
  target: number,
  wanted: 'higher' | 'lower',
): 'consistently-passes' | 'consistently-fails' | 'hit-and-miss' {
  if (target > upper) return wanted === 'higher' ? 'consistently-fails' : 'consistently-passes';
  if (target < lower) return wanted === 'higher' ? 'consistently-passes' : 'consistently-fails';
  return 'hit-and-miss';
}
