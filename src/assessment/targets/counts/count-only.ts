import { isIllustrative } from '../../../domain/figures/observation';
import { nounFor } from '../../../domain/words/number-words';
import { formatNumber } from '../../words/format-value';
import { inBrackets, sayNature } from '../../words/say-value';
import { latestBy, sayFigure } from '../latest-against';
import { endOf, insideWindow, type MeasuredCase, type TargetCase } from '../target-case';
import { unjudged, type Verdict } from '../verdict';
import { countIn, sayCountedDates } from './counting';

const because = 'the plan sets no number to reach';

/** Something counted without a number to reach cannot be judged; what was counted is said. */
export function reportCount(one: TargetCase): Verdict {
  const { target, indicator } = one;
  if (!indicator) return unjudged('no-number', because);
  const measured = { ...one, indicator };
  const counted = countIn(measured, { start: target.windowStart, end: endOf(target) }, null);
  if ('word' in counted) return reportLatest(measured);
  const { sum, missing, used } = counted;
  const isMinimum = missing.length > 0;
  const number = `${isMinimum ? 'at least ' : ''}${formatNumber(sum)} ${nounFor(sum, indicator.unit)}`.trim();
  const nature = inBrackets(sayNature(used, indicator));
  const known = isMinimum ? {} : { actual: sum };
  return unjudged('no-number', `${because}; ${number} ${sayCountedDates(counted)}${nature}`, {
    ...known,
    isIllustrative: used.some(isIllustrative),
  });
}

/** What cannot be added up has a latest figure. */
function reportLatest(one: MeasuredCase): Verdict {
  const latest = latestBy(insideWindow(one), one.asAt, endOf(one.target));
  if (!latest) return unjudged('no-number', because);
  return unjudged('no-number', `${because}; the latest figure is ${sayFigure(latest, one.indicator)}`, {
    actual: latest.value,
    isIllustrative: isIllustrative(latest.observation),
  });
}
