import { type IsoDate, isoDate } from '../../domain/time/iso-date';
import { longMonthNames } from '../../domain/time/period';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A workbook has few formats and many cells. */
const dateCodes = new Map<string, string>();
const mostCodes = 1_000;

/** The part of a format code that shows a date: without colours, countries, quoted words and the forms for other values. */
function dateCode(code: string): string {
  const kept = dateCodes.get(code);
  if (kept !== undefined) return kept;
  const made = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|[_*]./g, ' ')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (dateCodes.size >= mostCodes) dateCodes.clear();
  dateCodes.set(code, made);
  return made;
}

const timePart = /\[?h+\]?[^a-z]*(m+[^a-z]*)?(s+(\.0+)?)?|m+:s+(\.0+)?|s+|am\/pm|a\/p/g;
const two = (value: number): string => String(value).padStart(2, '0');

function dayPart(date: Date, letters: string): string {
  const [month, weekday] = [longMonthNames[date.getUTCMonth()] ?? '', weekdays[date.getUTCDay()] ?? ''];
  if (letters.startsWith('y')) return String(date.getUTCFullYear());
  if (letters.startsWith('d')) {
    if (letters.length > 2) return letters.length === 3 ? weekday.slice(0, 3) : weekday;
    return letters.length === 2 ? two(date.getUTCDate()) : String(date.getUTCDate());
  }
  if (letters.length > 2) return letters.length === 3 ? month.slice(0, 3) : month;
  return letters.length === 2 ? two(date.getUTCMonth() + 1) : String(date.getUTCMonth() + 1);
}

export interface ShownDate {
  readonly text: string;
  /** null where the cell shows no day: then the day that lies behind it is the spreadsheet's and nobody wrote it. */
  readonly date: IsoDate | null;
}

const timeOf = (date: Date): string => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;

/**
 * A workbook's date as its cell shows it in Britain, read in UTC so that no clock change moves it. Years have four
 * digits, and days in figures stand before months, whatever the format says: nothing is left to guess.
 */
export function showDate(date: Date, code: string): ShownDate {
  const whole = dateCode(code);
  const days = whole.replace(timePart, ' ').trim();
  const hasTime = days !== whole.trim();
  const [hasDay, hasMonth, hasYear] = [/(?<!d)dd?(?!d)/.test(days), days.includes('m'), days.includes('y')];
  const time = timeOf(date);
  if (hasTime && !hasDay && !hasMonth && !hasYear) return { text: time, date: null };
  if (date.getUTCFullYear() < 1900) return { text: time === '00:00' ? '' : time, date: null };
  const iso = isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  if (hasMonth && !hasDay) {
    return { text: `${longMonthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`, date: null };
  }
  if (hasYear && !hasMonth && !hasDay) return { text: String(date.getUTCFullYear()), date: null };
  const inWords = /mmm|ddd/.test(days);
  const text = inWords ? days.replace(/y+|m+|d+/g, (letters) => dayPart(date, letters)) : numeric(date);
  return { text: hasTime && time !== '00:00' ? `${text.trim()} ${time}` : text.trim(), date: iso };
}

const numeric = (date: Date): string =>
  `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
