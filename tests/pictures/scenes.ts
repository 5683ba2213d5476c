import type { Scene } from './scene';
import { allAbsent } from './scenes/all-absent';
import { annualWithInterval } from './scenes/annual-with-interval';
import { illustrative } from './scenes/illustrative';
import { monthly } from './scenes/monthly';
import { onAPhone } from './scenes/on-a-phone';
import { orderedBoroughs } from './scenes/ordered-boroughs';
import { orderedFew } from './scenes/ordered-few';
import { seriesBreaks } from './scenes/series-breaks';
import { singlePoint } from './scenes/single-point';
import { suppressedGap } from './scenes/suppressed-gap';
import { targetAndFlags } from './scenes/target-and-flags';
import { zeroCounts } from './scenes/zero-counts';

export const scenes: readonly Scene[] = [
  annualWithInterval,
  onAPhone,
  suppressedGap,
  illustrative,
  seriesBreaks,
  targetAndFlags,
  monthly,
  singlePoint,
  allAbsent,
  zeroCounts,
  orderedBoroughs,
  orderedFew,
];
