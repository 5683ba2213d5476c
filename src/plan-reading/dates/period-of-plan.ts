import { formatDate, isoDate, monthsBetween } from '../../domain/time/iso-date';
import type { DraftChoices } from '../draft';
import { correction, type Reading } from '../reading';
import { textOfLine } from '../rows/line';
import type { PlacedLine } from '../tables/find-tables';
import { findDates } from './dates-in-text';
import type { KnownPeriod } from './plan-period';

const unknown: KnownPeriod = { start: null, end: null };
const isTitle = (text: string): boolean => text.length < 160 && /\b(?:plan|strategy|programme)\b/i.test(text);
const yearOne = /\byear (?:1|one)\b/i;
const years = /\b(20\d{2})\s*(?:-|–|—|to)\s*(20\d{2}|\d{2})\b(?!\s*[/-]\s*\d)/;

/** The plan's period: as chosen, else as its title or the heading of a column says it. */
export function* periodOfPlan(placed: readonly PlacedLine[], choices: DraftChoices): Reading<KnownPeriod> {
  if (choices.planStart !== null || choices.planEnd !== null) {
    return { start: choices.planStart, end: choices.planEnd };
  }
  for (const { line, role } of placed) {
    if (role !== 'text' && role !== 'header') continue;
    const words =
      role === 'text' ? [textOfLine(line)].filter(isTitle) : line.texts.filter((text) => yearOne.test(text));
    for (const text of words) {
      const found = periodIn(text, role === 'header');
      if (!found) continue;
      const { start, end } = found;
      const said = [start, end].map((day) => (day === null ? 'an unknown day' : formatDate(day)));
      const change = {
        what: 'the plan’s period, read from its title',
        before: text,
        after: said.join(' to '),
        isProposal: true,
      };
      return (yield correction({ line, column: '' }, change)).stands ? found : unknown;
    }
  }
  return unknown;
}

/** A heading of "year 1" says when the plan begins, and not when it ends. */
function periodIn(text: string, isFirstYear: boolean): KnownPeriod | null {
  const [, from = '', to = ''] = years.exec(text) ?? [];
  const last = to.length === 2 ? Number(`${from.slice(0, 2)}${to}`) : Number(to);
  if (from !== '' && last > Number(from)) {
    return { start: isoDate(Number(from), 4, 1), end: isoDate(last, 3, 31) };
  }
  for (const { reading } of findDates(text, unknown, false)) {
    if (reading.kind !== 'span') continue;
    const { first, last: end, precision } = reading.span;
    const months = monthsBetween(first, end);
    if (months < 3 || months > 150 || (precision === 'year' && !/\d\s*[/–-]\s*\d/.test(text))) continue;
    return { start: first, end: isFirstYear ? null : end };
  }
  return null;
}
