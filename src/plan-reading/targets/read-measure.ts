import { findDates } from '../dates/dates-in-text';
import type { KnownPeriod } from '../dates/plan-period';
import { limits } from '../files/limits';
import type { StatedMeasure } from './measure';
import { measureRules } from './measure-rules';
import { numberSource, toNumber, withoutNoise } from './measure-words';

const provisional =
  /\bbaseline\b[^.]*\bto be\b|\bprovisional\b|\bfollowed by review\b|\bindicative\b|\bsubject to (?:review|baseline)\b/i;
const baselineTime =
  /\b(?:compared (?:to|with)|against|from|on|over)\s+(?:the\s+)?((?:19|20)\d{2}(?:\s*[/-]\s*\d{2,4})?)\b/i;
const baselineNumber = new RegExp(`\\bbaseline (?:of|is|was|:)\\s*${numberSource}`, 'i');
const windowed =
  /\bin\s+((?:19|20)\d{2}\s*[/–-]\s*\d{2,4})\b|\(([^()]*\d[^()]*)\)|\b(?:between|from)\s+(.{4,40}? (?:and|to) .{4,20})/i;

/**
 * What a plan's words for a measure ask for. null: they are no measure, but a description, as everything is that is
 * longer than a measure can be.
 */
export function readMeasure(text: string, period: KnownPeriod): StatedMeasure | null {
  if (text.length > limits.measureCharacters) return null;
  const clear = withoutNoise(text, period);
  for (const rule of measureRules) {
    const measure = rule(clear);
    if (measure === null) continue;
    const value = baselineNumber.exec(text)?.[1];
    return {
      ...measure,
      window: measure.kind === 'total' ? windowIn(text, period) : null,
      baselineValue: value === undefined ? measure.baselineValue : toNumber(value),
      baselinePeriod: measure.kind === 'relative' ? (baselineTime.exec(text)?.[1] ?? '') : '',
      provisional: provisional.test(text),
    };
  }
  return null;
}

/** The time over which a total is counted, where the words say it: `in 2016/17`, `(Dec 16 – Mar 17)`. */
function windowIn(text: string, period: KnownPeriod): StatedMeasure['window'] {
  const [, year, inBrackets, between] = windowed.exec(text) ?? [];
  const words = year ?? inBrackets ?? between;
  if (words === undefined) return null;
  const [found] = findDates(words, period, false);
  if (found?.reading.kind !== 'span') return null;
  const { first, last } = found.reading.span;
  return first < last && (year !== undefined || found.reading.span.how.startsWith('range'))
    ? { start: first, end: last }
    : null;
}
