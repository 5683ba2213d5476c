import { plainMeasure } from './measure';
import { downwards, type MeasureRule, number, upwards } from './measure-phrases';
import { toNumber, unitAfter } from './measure-words';

const changedBy = number(
  `\\b(increas\\w*|rise|rais\\w+|grow\\w*|improv\\w*|reduc\\w*|decreas\\w*|fall|drop|cut|lower\\w*)\\b.*?\\bby\\s+(?:at least\\s+|a minimum of\\s+|up to\\s+)?#\\s*(?:%|per ?cent)`,
);
const changedFirst = number(
  '#\\s*(?:%|per ?cent)\\s+(increase|rise|reduction|decrease|improvement|fall|more|fewer|drop|growth)\\b',
);

export const rank: MeasureRule = (text) => {
  const found = /\b(?:top|best|upper|highest)[- ](quartile|quintile|decile|third|half)\b/i.exec(text);
  if (!found) return null;
  const others =
    /\b((?:comparat\w+|similar|neighbour\w*|statistical|other|london|nearest|peer|england)[\w ’'-]*?\s?(?:boroughs|authorities|areas|neighbours|councils|partnerships))\b/i.exec(
      text,
    );
  const comparator = [others?.[1]?.trim() ?? '', found[0]].filter((part) => part !== '').join(', ');
  return { ...plainMeasure, kind: 'rank', comparator };
};

export const comparator: MeasureRule = (text) => {
  const found =
    /\b(above|below|better than|higher than|lower than|at or above|exceed\w*|in line with|under)\s+(?:the\s+)?((?:regional|national|england|london|comparator|statistical neighbour|group|county|family)(?:’s|'s)?\s+(?:average|mean|rate|figure|median|benchmark|level))/i.exec(
      text,
    );
  if (!found) return null;
  const [, side = '', whom = ''] = found;
  const set = /national|england/i.test(whom) ? 'england' : /regional|london/i.test(whom) ? 'region' : '';
  const operator = /below|lower|under/i.test(side)
    ? 'below'
    : /line|at or/i.test(side)
      ? 'at-least'
      : 'above';
  return { ...plainMeasure, kind: 'comparator', operator, comparator: whom, comparatorSet: set };
};

const moved = number('\\bfrom\\s+#\\s*(%|per ?cent)?\\s+to\\s+#\\s*(%|per ?cent)?(?:\\s+(\\p{L}.*))?', 'iu');
const verb =
  /^\W*(?:to\s+)?\p{L}+\s+(?:in\s+)?(?:the\s+)?(?:(?:numbers?|rate|percentage|proportion)\s+of\s+)?/iu;

/** `Reduce deaths from 30 to 20`: a figure to come to, and the one that is left. */
export const fromTo: MeasureRule = (text) => {
  const found = moved.exec(text);
  const before = found ? text.slice(0, found.index) : '';
  if (!found || !(upwards.test(before) || downwards.test(before))) return null;
  const [, from = '', fromShare, to = '', toShare, rest = ''] = found;
  const isShare = fromShare !== undefined || toShare !== undefined;
  const value = toNumber(to);
  return {
    ...plainMeasure,
    kind: isShare ? 'threshold' : 'total',
    operator: value < toNumber(from) ? 'at-most' : 'at-least',
    value,
    unit: isShare ? '%' : unitAfter(before.replace(verb, '')) || unitAfter(rest),
    baselineValue: toNumber(from),
  };
};

export const relative: MeasureRule = (text) => {
  const by = changedBy.exec(text) ?? changedFirst.exec(text);
  if (!by) return null;
  const isWordFirst = /^\D/.test(by[1] ?? '');
  const value = toNumber((isWordFirst ? by[2] : by[1]) ?? '');
  const direction = (isWordFirst ? by[1] : by[2]) ?? '';
  const isDown = downwards.test(direction);
  return {
    ...plainMeasure,
    kind: 'relative',
    operator: isDown ? 'at-most' : 'at-least',
    value: isDown ? -value : value,
    unit: '%',
  };
};
