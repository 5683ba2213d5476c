import { type IsoDate, isoDate, lastDayOf } from './iso-date';

export const periodKinds = [
  'calendar-year',
  'financial-year',
  'calendar-quarter',
  'financial-quarter',
  'month',
  'calendar-pool',
  'financial-pool',
  'months',
  'twelve-months',
] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A stretch of time with the label a reader knows it by. `start` and `end` are its first and last day. */
export interface Period {
  readonly kind: PeriodKind;
  /** One spelling per period, whatever the file wrote: `2016/17 Q2`. */
  readonly label: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** January to December, in full. */
export const longMonthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 1 to 12, from the first letters of an English month name ("Sep", "Sept", "September"); null if it is none. */
export function parseMonthName(text: string): number | null {
  const plain = text.toLowerCase();
  if (plain.length < 3) return null;
  const index = longMonthNames.findIndex((name) => name.toLowerCase().startsWith(plain));
  if (index >= 0) return index + 1;
  return plain === 'sept' ? 9 : null;
}

const earliestYear = 1900;
const latestYear = 2100;
const isYear = (year: number) => year >= earliestYear && year <= latestYear;
const isMonth = (month: number) => month >= 1 && month <= 12;
const shortYear = (year: number) => String(year % 100).padStart(2, '0');

/** A two-digit year written after a four-digit one: 2022 and `24` → 2024; 1999 and `01` → 2001. */
function yearAfter(first: number, text: string): number {
  if (text.length === 4) return Number(text);
  const sameCentury = Math.floor(first / 100) * 100 + Number(text);
  return sameCentury < first ? sameCentury + 100 : sameCentury;
}

/** A two-digit year standing alone: `24` → 2024, `97` → 1997. */
const yearAlone = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

function calendarYear(year: number): Period | null {
  if (!isYear(year)) return null;
  return { kind: 'calendar-year', label: `${year}`, start: isoDate(year, 1, 1), end: isoDate(year, 12, 31) };
}

function financialYear(year: number): Period | null {
  if (!isYear(year)) return null;
  return {
    kind: 'financial-year',
    label: `${year}/${shortYear(year + 1)}`,
    start: isoDate(year, 4, 1),
    end: isoDate(year + 1, 3, 31),
  };
}

function calendarQuarter(year: number, quarter: number): Period | null {
  if (!isYear(year)) return null;
  const month = quarter * 3 - 2;
  return {
    kind: 'calendar-quarter',
    label: `${year} Q${quarter}`,
    start: isoDate(year, month, 1),
    end: lastDayOf(year, month + 2),
  };
}

function financialQuarter(year: number, quarter: number): Period | null {
  if (!isYear(year)) return null;
  const startYear = quarter === 4 ? year + 1 : year;
  const month = quarter === 4 ? 1 : quarter * 3 + 1;
  return {
    kind: 'financial-quarter',
    label: `${year}/${shortYear(year + 1)} Q${quarter}`,
    start: isoDate(startYear, month, 1),
    end: lastDayOf(startYear, month + 2),
  };
}

function monthOf(year: number, month: number): Period | null {
  if (!isYear(year) || !isMonth(month)) return null;
  return {
    kind: 'month',
    label: `${monthNames[month - 1]} ${year}`,
    start: isoDate(year, month, 1),
    end: lastDayOf(year, month),
  };
}

function calendarPool(first: number, last: number): Period | null {
  if (!isYear(first) || !isYear(last) || last <= first || last - first > 20) return null;
  return {
    kind: 'calendar-pool',
    label: `${first}–${last === first + 1 ? last : shortYear(last)}`,
    start: isoDate(first, 1, 1),
    end: isoDate(last, 12, 31),
  };
}

function financialPool(first: number, last: number): Period | null {
  if (!isYear(first) || !isYear(last) || last <= first || last - first > 20) return null;
  return {
    kind: 'financial-pool',
    label: `${first}/${shortYear(first + 1)}–${shortYear(last)}/${shortYear(last + 1)}`,
    start: isoDate(first, 4, 1),
    end: isoDate(last + 1, 3, 31),
  };
}

function twelveMonthsTo(year: number, month: number): Period | null {
  if (!isYear(year) || !isMonth(month)) return null;
  const startMonth = month === 12 ? 1 : month + 1;
  const startYear = month === 12 ? year : year - 1;
  return {
    kind: 'twelve-months',
    label: `12 months to ${monthNames[month - 1]} ${year}`,
    start: isoDate(startYear, startMonth, 1),
    end: lastDayOf(year, month),
  };
}

function monthsFromTo(year: number, month: number, lastYear: number, lastMonth: number): Period | null {
  if (!isYear(year) || !isYear(lastYear) || !isMonth(month) || !isMonth(lastMonth)) return null;
  const length = (lastYear - year) * 12 + lastMonth - month + 1;
  if (length === 12) return twelveMonthsTo(lastYear, lastMonth);
  if (length < 2 || length > 240) return null;
  return {
    kind: 'months',
    label: `${monthNames[month - 1]} ${year} – ${monthNames[lastMonth - 1]} ${lastYear}`,
    start: isoDate(year, month, 1),
    end: lastDayOf(lastYear, lastMonth),
  };
}

/** `2021/22` or `2021-22`, consecutive; otherwise, with a dash, a pool of calendar years (`2022-24`). */
function yearAndYear(first: number, joint: string, lastText: string): Period | null {
  const last = yearAfter(first, lastText);
  if (joint === '/') return last === first + 1 ? financialYear(first) : null;
  const isFinancial = last === first + 1 && lastText.length === 2;
  return isFinancial ? financialYear(first) : calendarPool(first, last);
}

type Rule = readonly [pattern: RegExp, read: (part: (index: number) => string) => Period | null];

const year = String.raw`(\d{4})`;
const financial = String.raw`(?:fy ?)?(\d{4})[/-](\d{2}|\d{4})`;
const name = '([a-z]{3,9})';

const rules: readonly Rule[] = [
  [new RegExp(`^${year}$`), (part) => calendarYear(Number(part(1)))],
  [
    /^(?:fy ?)?(\d{4})(\/|-| - )(\d{2}|\d{4})$/,
    (part) => yearAndYear(Number(part(1)), part(2).trim(), part(3)),
  ],
  [
    new RegExp(`^${financial} ?q([1-4])$`),
    (part) => financialQuarterOf(Number(part(1)), part(2), Number(part(3))),
  ],
  [
    new RegExp(`^q([1-4]) ${financial}$`),
    (part) => financialQuarterOf(Number(part(2)), part(3), Number(part(1))),
  ],
  [new RegExp(`^${year} ?q([1-4])$`), (part) => calendarQuarter(Number(part(1)), Number(part(2)))],
  [new RegExp(`^q([1-4]) ${year}$`), (part) => calendarQuarter(Number(part(2)), Number(part(1)))],
  [/^(\d{4})-(\d{2})-01$/, (part) => monthOf(Number(part(1)), Number(part(2)))],
  [/^(\d{4})(\d{2})$/, (part) => monthOf(Number(part(1)), Number(part(2)))],
  [
    new RegExp(`^${name}[ -]?(\\d{2}|\\d{4})$`),
    (part) => monthOf(yearAlone(part(2)), parseMonthName(part(1)) ?? 0),
  ],
  [
    /^(\d{4})\/(\d{2}|\d{4}) ?- ?(\d{2}|\d{4})\/(\d{2}|\d{4})$/,
    (part) => financialPoolOf(Number(part(1)), part(2), part(3), part(4)),
  ],
  [
    new RegExp(`^${name} ?(\\d{2}|\\d{4}) ?- ?${name} ?(\\d{2}|\\d{4})$`),
    (part) =>
      monthsFromTo(
        yearAlone(part(2)),
        parseMonthName(part(1)) ?? 0,
        yearAlone(part(4)),
        parseMonthName(part(3)) ?? 0,
      ),
  ],
  [
    new RegExp(`^(?:12 months to|twelve months to|year ending|year to|ye) ${name} (\\d{2}|\\d{4})$`),
    (part) => twelveMonthsTo(yearAlone(part(2)), parseMonthName(part(1)) ?? 0),
  ],
];

function financialQuarterOf(first: number, lastText: string, quarter: number): Period | null {
  return yearAfter(first, lastText) === first + 1 ? financialQuarter(first, quarter) : null;
}

function financialPoolOf(first: number, firstEnd: string, last: string, lastEnd: string): Period | null {
  const lastYear = yearAfter(first, last);
  const isWhole = yearAfter(first, firstEnd) === first + 1 && yearAfter(lastYear, lastEnd) === lastYear + 1;
  return isWhole ? financialPool(first, lastYear) : null;
}

/** `2016-09` is a month and `2021-22` a financial year: the last two digits decide. An en dash makes a pool. */
function monthOrFinancialYear(text: string): Period | null {
  const found = /^(\d{4})-(\d{2})$/.exec(text);
  if (!found) return null;
  const first = Number(found[1]);
  const last = Number(found[2]);
  const isNextYear = last === (first + 1) % 100;
  return isMonth(last) && !isNextYear ? monthOf(first, last) : null;
}

/**
 * Reads a period as files write it; the grammar is in `docs/data-contract.md`.
 * `2009-10` and the like could be a month or a financial year: consecutive years win, as in published tables.
 * Returns null for anything else, impossible months and backward ranges included.
 */
export function parsePeriod(text: string): Period | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?[–—] ?/g, (dash) => (dash.includes(' ') ? ' - ' : '-'))
    .replace(/ to (?=\d{2,4}\b)/g, ' - ')
    .replace(/^([a-z]{3,9} ?\d{2,4}) to /, '$1 - ');
  const month = monthOrFinancialYear(text.trim());
  if (month) return month;
  for (const [pattern, read] of rules) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const period = read((index) => found[index] ?? '');
    if (period) return period;
  }
  return null;
}

const monthsInYear = 12;

/**
 * The period of the same kind and length that begins so many months later: the month after `Jan 2020`, the pool a year after
 * `2019–21`. null: no period of this kind begins there, or it lies outside the years that are read.
 */
export function laterPeriod(period: Period, months: number): Period | null {
  const [startYear = 0, startMonth = 0] = period.start.split('-').map(Number);
  const begins = startYear * monthsInYear + startMonth - 1 + months;
  const [year, month] = [Math.floor(begins / monthsInYear), (begins % monthsInYear) + 1];
  const length = monthsOf(period);
  const ends = begins + length - 1;
  const years = length / monthsInYear;
  switch (period.kind) {
    case 'month':
      return monthOf(year, month);
    case 'calendar-quarter':
      return month % 3 === 1 ? calendarQuarter(year, (month + 2) / 3) : null;
    case 'financial-quarter':
      if (month % 3 !== 1) return null;
      return month === 1 ? financialQuarter(year - 1, 4) : financialQuarter(year, (month - 1) / 3);
    case 'calendar-year':
      return month === 1 ? calendarYear(year) : null;
    case 'financial-year':
      return month === 4 ? financialYear(year) : null;
    case 'calendar-pool':
      return month === 1 ? calendarPool(year, year + years - 1) : null;
    case 'financial-pool':
      return month === 4 ? financialPool(year, year + years - 1) : null;
    case 'months':
    case 'twelve-months':
      return monthsFromTo(year, month, Math.floor(ends / monthsInYear), (ends % monthsInYear) + 1);
  }
}

/** How many months a period spans: 3 for a quarter, 36 for a three-year pool. */
export function monthsOf(period: Period): number {
  const [startYear = 0, startMonth = 0] = period.start.split('-').map(Number);
  const [endYear = 0, endMonth = 0] = period.end.split('-').map(Number);
  return (endYear - startYear) * 12 + endMonth - startMonth + 1;
}

/** Whether two periods share a day: neighbouring three-year pools do. */
export const periodsOverlap = (one: Period, other: Period): boolean =>
  one.start <= other.end && other.start <= one.end;
