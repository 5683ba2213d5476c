import type { Step } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import { trimEnd } from '../cells/trim';
import { findDates } from '../dates/dates-in-text';
import type { KnownPeriod } from '../dates/plan-period';
import { numberSource, toNumber, unitAfter, withoutNoise } from '../targets/measure-words';

/** Figures by date, as milestones print them. */
export interface Ladder {
  readonly unit: string;
  readonly words: string;
  readonly steps: readonly Step[];
}

interface Rung {
  readonly by: IsoDate;
  readonly figures: readonly { readonly value: number; readonly unit: string; readonly words: string }[];
}

const figure = new RegExp(`(?<![\\p{L}\\d.,/])${numberSource}(\\s*%)?(?=\\s*\\p{L}|\\s*%|\\s+of\\b)`, 'giu');

/** `Oct 16 - 35% of trainers March 17 - 75% of trainers`: one ladder for each of the figures that stand at every date. */
export function readLadders(text: string, period: KnownPeriod): readonly Ladder[] {
  const rungs = rungsOf(text, period).filter(({ figures }) => figures.length > 0);
  const width = rungs[0]?.figures.length ?? 0;
  if (width === 0 || rungs.some(({ figures }) => figures.length !== width)) return [];
  return Array.from({ length: width }, (_, at): Ladder => {
    const last = rungs.at(-1)?.figures[at];
    const steps = rungs.map(({ by, figures }) => ({ by, value: figures[at]?.value ?? 0 }));
    return {
      unit: rungs.findLast(({ figures }) => (figures[at]?.unit ?? '') !== '')?.figures[at]?.unit ?? '',
      words: last?.words ?? '',
      steps: steps.toSorted((one, other) => one.by.localeCompare(other.by)),
    };
  });
}

/** Each date with the figures that belong to it: those after it where the text begins with a date, else before it. */
function rungsOf(text: string, period: KnownPeriod): readonly Rung[] {
  const dates = findDates(text, period, true);
  if (dates.length === 0) return [];
  const clear = withoutNoise(text, period);
  const isLeading = dates[0]?.at === 0;
  return dates.flatMap(({ at, end, reading }, index) => {
    if (reading.kind !== 'span') return [];
    const from = isLeading ? end : (dates[index - 1]?.end ?? 0);
    const to = isLeading ? (dates[index + 1]?.at ?? text.length) : at;
    const figures = figuresIn(clear.slice(from, to));
    return { by: reading.span.last, figures };
  });
}

/** `35% of trainers - and by end of` leads over to the next date. */
const withoutLink = (text: string): string =>
  trimEnd(trimEnd(text, ' –-').replace(/\b(?:and|by(?: end(?: of)?)?)$/i, ''), ' –-');

function figuresIn(text: string): Rung['figures'] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(figure)].flatMap((match, index, all) => {
    const isWord = /^\p{L}/u.test(match[1] ?? '');
    if (isWord) return [];
    const rest = text.slice(match.index + match[0].length, all[index + 1]?.index ?? text.length);
    const words = withoutLink(`${match[0]}${rest}`.replace(/\s+/g, ' '));
    return { value: toNumber(match[1] ?? ''), unit: match[2] ? '%' : unitAfter(rest), words: words.trim() };
  });
}
