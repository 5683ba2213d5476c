import type { IsoDate } from './iso-date';
import { type Period, parsePeriod } from './period';

/** Quarters since year 0, so that they can be counted: April to June 2016 is the first of 2016/17. */
const numberOf = (date: IsoDate): number => {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return year * 4 + Math.floor((month - 4) / 3);
};

function quarterAt(number: number): Period {
  const year = Math.floor(number / 4);
  const label = `${year}/${String((year + 1) % 100).padStart(2, '0')} Q${(number % 4) + 1}`;
  const quarter = parsePeriod(label);
  if (!quarter) throw new RangeError(`no financial quarter is called ${label}`);
  return quarter;
}

/** The quarter of the financial year that a day lies in: `2016/17 Q2` for 30 September 2016. */
export const quarterOf = (date: IsoDate): Period => quarterAt(numberOf(date));

/** Every financial quarter from one day's to another's, both included; none where `to` is earlier. */
export const quartersBetween = (from: IsoDate, to: IsoDate): readonly Period[] =>
  Array.from({ length: Math.max(0, numberOf(to) - numberOf(from) + 1) }, (_, index) =>
    quarterAt(numberOf(from) + index),
  );

/** How many quarters lie between two days: 0 in the same one. */
export const quartersApart = (from: IsoDate, to: IsoDate): number => numberOf(to) - numberOf(from);
