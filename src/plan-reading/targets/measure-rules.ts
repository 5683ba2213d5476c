import { comparator, fromTo, rank, relative } from './compared-measures';
import { coverage, rate, stock, threshold, total } from './counted-measures';
import { plainMeasure } from './measure';
import { downwards, type MeasureRule, number, upwards } from './measure-phrases';
import { unitAfter } from './measure-words';

const floor = number('(?:minimum of|at least)\\s+#');

const direction: MeasureRule = (text) => {
  const opening = text.trim().split(/\s+/).slice(0, 4).join(' ');
  const isDown = downwards.test(opening);
  if (!isDown && !upwards.test(opening)) return null;
  // "Improved" alone does not say whether a number is to rise or to fall.
  const isVague =
    /^(?:an )?improv/i.test(opening) &&
    !/\b(?:uptake|rates?|numbers?|access|completions?|engagement)\b/i.test(text);
  return { ...plainMeasure, kind: 'direction', operator: isDown ? 'below' : isVague ? null : 'above' };
};

const count: MeasureRule = (text) => {
  const found =
    /^(?:the |total )?(?:numbers?|no\.?|percentage|proportion|rate|%|count|volume) of\s+(.+)/i.exec(
      text.trim(),
    );
  if (found) return { ...plainMeasure, kind: 'count', unit: unitAfter(found[1] ?? '') };
  return /^(?:PHOF|NDTMS|NHSOF|ASCOF)\b/.test(text.trim()) ? plainMeasure : null;
};

const unset =
  /\b(?:TBC|TBD|T\.B\.C)\b|\bto be (?:confirmed|agreed|developed|determined|decided|set|added|identified)\b|\bto add (?:numbers?|figures?|targets?)\b|\bnew targets?\b/i;
const unnamed = /^\s*(?:\p{L}+\s+){0,2}targets?\b/iu;
const toBeConfirmed: MeasureRule = (text) =>
  (unset.test(text) || unnamed.test(text)) && !floor.test(text)
    ? { ...plainMeasure, kind: 'to-be-confirmed' }
    : null;

/** From top to bottom: the first that fits says of what kind a measure is. */
export const measureRules: readonly MeasureRule[] = [
  toBeConfirmed,
  rank,
  comparator,
  fromTo,
  relative,
  rate,
  threshold,
  stock,
  total,
  count,
  direction,
  coverage,
];
