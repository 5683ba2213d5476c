import type { Operator, PerUnit } from '../../domain/plan';
import { type Measure, plainMeasure } from './measure';
import { numberSource, toNumber, unitAfter } from './measure-words';

/** Reads a sentence whose dates and idle figures are blanked out. null: it is of another kind. */
export type MeasureRule = (text: string) => Measure | null;

const number = (source: string, flags = 'i') => new RegExp(source.replaceAll('#', numberSource), flags);

const changedBy = number(
  `\\b(increas\\w*|rise|rais\\w+|grow\\w*|improv\\w*|reduc\\w*|decreas\\w*|fall|drop|cut|lower\\w*)\\b.*?\\bby\\s+(?:at least\\s+|a minimum of\\s+|up to\\s+)?#\\s*(?:%|per ?cent)`,
);
const changedFirst = number(
  '#\\s*(?:%|per ?cent)\\s+(increase|rise|reduction|decrease|improvement|fall|more|fewer|drop|growth)\\b',
);
const eachTime = number(
  '#\\s+(?!%)(.{0,80}?)\\s*\\b(?:per|a|each|every|/)\\s*(week|month|quarter|year|annum)\\b',
);
const adverbial = number('#\\s+(weekly|monthly|quarterly|annual|yearly)\\s+(\\p{L}.*)', 'iu');
const percentage = number('#\\s*(?:%|per ?cent)');
const keptUp = number(
  '\\b(?:cohort of|regular\\w* engag\\w* with(?: at least)?|maintain(?: a \\w+ of| at least)?|caseload of)\\s+#\\s+(.+)',
);
const manyTimes = number('#\\s+x\\s+(.+)');
const inPost = number('#\\s+(.+?)\\s+(?:in post|in place|regularly engag\\w+)\\b');
const anyNumber = number('(?<![\\p{L}\\d.,/])#(?=\\s*\\p{L}|\\s+x\\s)(?!\\p{L}*\\d)', 'iu');
const floor = number('(?:minimum of|at least)\\s+#');

const least = /\b(?:minimum of|at least|no fewer than|not less than|no less than|more than|over|min\.?)\s*$/i;
const most =
  /\b(?:maximum of|at most|no more than|not more than|up to|fewer than|less than|under|below|max\.?)\s*$/i;
const strictly = /\b(?:fewer than|less than|under|below)\s*$/i;

function operatorBefore(text: string): Operator {
  if (strictly.test(text)) return 'below';
  if (most.test(text)) return 'at-most';
  return /\b(?:more than|over|above)\s*$/i.test(text) ? 'above' : 'at-least';
}

const downwards = /\b(?:reduc\w+|decreas\w+|fall|lower(?:ed|ing)?|drop|cut|fewer|less|decline|minimis\w+)\b/i;
const upwards = /\b(?:increas\w+|rise|rais\w+|grow\w*|more|higher|greater|improv\w+|boost\w*)\b/i;

const rank: MeasureRule = (text) => {
  const found = /\b(?:top|best|upper|highest)[- ](quartile|quintile|decile|third|half)\b/i.exec(text);
  if (!found) return null;
  const others =
    /\b((?:comparat\w+|similar|neighbour\w*|statistical|other|london|nearest|peer|england)[\w ’'-]*?\s?(?:boroughs|authorities|areas|neighbours|councils|partnerships))\b/i.exec(
      text,
    );
  const comparator = [others?.[1]?.trim() ?? '', found[0]].filter((part) => part !== '').join(', ');
  return { ...plainMeasure, kind: 'rank', comparator };
};

const comparator: MeasureRule = (text) => {
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

const relative: MeasureRule = (text) => {
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

const times: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  weekly: 1,
  monthly: 1,
  quarterly: 1,
  annual: 1,
  annually: 1,
  yearly: 1,
};
const perOf = (text: string): PerUnit => {
  const plain = text.toLowerCase();
  if (plain.startsWith('week')) return 'week';
  if (plain.startsWith('month')) return 'month';
  return plain.startsWith('quarter') ? 'quarter' : 'year';
};

const rate: MeasureRule = (text) => {
  const often =
    /\b(once|twice|(?:three|four|five|six|two) times)\s*(?:a|per|each|every)?\s*(weekly|monthly|quarterly|annually|yearly|week|month|quarter|year)\b/i.exec(
      text,
    );
  if (often) {
    const [, count = '', unit = ''] = often;
    const value = times[count.toLowerCase()] ?? toNumber(count.split(' ')[0] ?? '');
    return { ...plainMeasure, kind: 'rate', operator: 'at-least', value, unit: 'times', per: perOf(unit) };
  }
  const counted = eachTime.exec(text);
  if (counted) {
    const [, value = '', words = '', unit = ''] = counted;
    const operator = operatorBefore(text.slice(0, counted.index));
    return {
      ...plainMeasure,
      kind: 'rate',
      operator,
      value: toNumber(value),
      unit: unitAfter(words),
      per: perOf(unit),
    };
  }
  const adverb = adverbial.exec(text);
  if (adverb) {
    const [, value = '', unit = '', words = ''] = adverb;
    return {
      ...plainMeasure,
      kind: 'rate',
      operator: 'at-least',
      value: toNumber(value),
      unit: unitAfter(words),
      per: perOf(unit),
    };
  }
  const every =
    /^(weekly|monthly|quarterly|annual)\s+(\p{L}.*\b(?:available|produced|published|completed|reports?|held|delivered|submitted)\b.*)$/iu.exec(
      text.trim(),
    );
  if (!every) return null;
  const [, unit = '', words = ''] = every;
  return {
    ...plainMeasure,
    kind: 'rate',
    operator: 'at-least',
    value: 1,
    unit: unitAfter(words),
    per: perOf(unit),
  };
};

const threshold: MeasureRule = (text) => {
  const found = percentage.exec(text);
  if (!found) return null;
  const value = toNumber(found[1] ?? '');
  return {
    ...plainMeasure,
    kind: 'threshold',
    operator: operatorBefore(text.slice(0, found.index)),
    value,
    unit: '%',
  };
};

const stock: MeasureRule = (text) => {
  const found = keptUp.exec(text) ?? manyTimes.exec(text) ?? inPost.exec(text);
  if (!found) return null;
  return {
    ...plainMeasure,
    kind: 'stock',
    operator: 'at-least',
    value: toNumber(found[1] ?? ''),
    unit: unitAfter(found[2] ?? ''),
  };
};

const total: MeasureRule = (text) => {
  const found = anyNumber.exec(text);
  if (!found) return null;
  const rest = text.slice(found.index + found[0].length);
  const unit = unitAfter(rest);
  const before = text.slice(0, found.index);
  // Deep inside a sentence a number is of something else, unless the sentence says that so many are wanted.
  const isWanted = least.test(before) || most.test(before);
  const isPart = /\bof\s*$/i.test(before) && !/\btotal of\s*$/i.test(before);
  if (!isWanted && (isPart || before.trim().split(/\s+/).length > 3)) return null;
  // A number written as a word is a goal only where the sentence says so: "one" and "two" stand in any sentence.
  const isWord = /^\p{L}/u.test(found[1] ?? '');
  if (unit === '' || (isWord && !isWanted)) return null;
  return {
    ...plainMeasure,
    kind: 'total',
    operator: operatorBefore(before),
    value: toNumber(found[1] ?? ''),
    unit,
  };
};

const everyone =
  /^(?:all|every|each)\b|^(?:full )?(?:contact|coverage|engagement) (?:with|of) all\b|\b\w+(?:ed|en) (?:to|with|by|for|in|at|across) all\b/i;
const coverage: MeasureRule = (text) =>
  everyone.test(text.trim())
    ? { ...plainMeasure, kind: 'coverage', operator: 'at-least', value: 100, unit: '%' }
    : null;

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
  relative,
  rate,
  threshold,
  stock,
  total,
  count,
  direction,
  coverage,
];
