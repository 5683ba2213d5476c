import { formatShortDate, type IsoDate } from '../../domain/time/iso-date';
import type { Period } from '../../domain/time/period';
import { quarterOf, quartersApart, quartersBetween } from '../../domain/time/quarter';

/** A column of the timeline: a quarter, or all that lies before or after the quarters shown. */
export interface TimelineColumn {
  /** `2016/17 Q2`, `Before 1 Apr 2016` */
  readonly label: string;
  /** `Jul to Sep 2016`; empty for what lies outside. */
  readonly months: string;
  readonly hasToday: boolean;
  readonly holds: (date: IsoDate) => boolean;
}

export interface Span {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** More columns than three years' cannot be read on one sheet. */
const mostQuarters = 12;

/** The plan's own years; where it names none, from its first date to its last. Never more than three years around today. */
function shownQuarters(dates: readonly IsoDate[], span: Span, today: IsoDate): readonly Period[] {
  const all = [...dates].sort();
  const start = span.start ?? all[0] ?? today;
  const end = span.end ?? all.at(-1) ?? today;
  const quarters = quartersBetween(start, end);
  if (quarters.length === 0) return [quarterOf(today)];
  if (quarters.length <= mostQuarters) return quarters;
  const now = Math.min(Math.max(quartersApart(start, today), 0), quarters.length - 1);
  const first = Math.min(Math.max(now - mostQuarters / 3, 0), quarters.length - mostQuarters);
  return quarters.slice(first, first + mostQuarters);
}

const monthsOf = ({ start, end }: Period): string => {
  const month = (date: IsoDate) => formatShortDate(date).split(' ')[1];
  return `${month(start)} to ${month(end)} ${end.slice(0, 4)}`;
};

/** Quarters with what lies before and after them, where a date or today does. */
export function timelineColumns(
  dates: readonly IsoDate[],
  span: Span,
  today: IsoDate,
): readonly TimelineColumn[] {
  const quarters = shownQuarters(dates, span, today);
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return [];
  const isBefore = (date: IsoDate) => date < first.start;
  const isAfter = (date: IsoDate) => date > last.end;
  const all = [...dates, today];
  const outer = (label: string, holds: (date: IsoDate) => boolean): readonly TimelineColumn[] =>
    all.some(holds) ? [{ label, months: '', hasToday: holds(today), holds }] : [];
  return [
    ...outer(`Before ${formatShortDate(first.start)}`, isBefore),
    ...quarters.map((quarter): TimelineColumn => {
      const holds = (date: IsoDate) => quarter.start <= date && date <= quarter.end;
      return { label: quarter.label, months: monthsOf(quarter), hasToday: holds(today), holds };
    }),
    ...outer(`After ${formatShortDate(last.end)}`, isAfter),
  ];
}
