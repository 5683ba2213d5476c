import { parseActionId } from '../ids';
import { parseIsoDate } from '../time/iso-date';
import type { OtherDue, Precision, Step } from './plan';

/** `2016-10-31 35` */
export function parseStep(text: string): Step | null {
  const [, day = '', number = ''] = /^(\S+) (-?\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
  const by = parseIsoDate(day);
  return by === null ? null : { by, value: Number(number) };
}

export const formatStep = ({ by, value }: Step): string => `${by} ${value}`;

/** A date that is no plain day was written as a month at least. */
const precisionOf = (asWritten: string): Precision =>
  asWritten === '' || /\d{1,2}[/.-]\s*\d{1,2}[/.-]\s*\d{2}/.test(asWritten) ? 'day' : 'month';

/** `tower-hamlets-er5-2 2016-12-31 31/12/16`: the action, the day, and the date as the plan writes it. */
export function parseOtherDue(text: string): OtherDue | null {
  const [, id = '', day = '', asWritten = ''] = /^(\S+) (\S+)(?: (.+))?$/.exec(text.trim()) ?? [];
  const action = parseActionId(id);
  const date = parseIsoDate(day);
  if (action === null || date === null) return null;
  return { action, due: { asWritten, date, precision: precisionOf(asWritten) } };
}

export const formatOtherDue = ({ action, due }: OtherDue): string =>
  [action, due.date ?? '', due.asWritten].join(' ').trim();
