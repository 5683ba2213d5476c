import type { PerUnit } from '../../domain/plan/plan';
import { plainMeasure } from './measure';
import { least, type MeasureRule, most, number, operatorBefore } from './measure-phrases';
import { toNumber, unitAfter } from './measure-words';

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

export const rate: MeasureRule = (text) => {
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

export const threshold: MeasureRule = (text) => {
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

export const stock: MeasureRule = (text) => {
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

export const total: MeasureRule = (text) => {
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
export const coverage: MeasureRule = (text) =>
  everyone.test(text.trim())
    ? { ...plainMeasure, kind: 'coverage', operator: 'at-least', value: 100, unit: '%' }
    : null;
