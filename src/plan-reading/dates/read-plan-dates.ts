import type { PlanDate } from '../../domain/plan/plan';
import { formatDate, type IsoDate } from '../../domain/time/iso-date';
import type { DraftField } from '../draft';
import { type CellPlace, correction, question, type Reading, type Remark } from '../reading';
import { cellsOfField, type Entry, type ReadCell } from '../rows/entry';
import { hasField } from '../tables/table';
import type { DateCustoms } from './date-customs';
import { type DateSpan, monthSpan } from './date-span';
import { findDates } from './dates-in-text';
import { type DateOption, type PlanDateReading, parsePlanDate } from './plan-date';
import type { KnownPeriod } from './plan-period';
import { dateCells } from './revised-dates';

type DateField = Extract<DraftField, 'start' | 'deadline'>;

/** What tells how the dates of a plan are meant. */
export interface DateContext {
  readonly period: KnownPeriod;
  readonly customs: DateCustoms;
}

const noDate = (asWritten: string): PlanDate => ({ asWritten, date: null, precision: 'none' });

/** The files of a plan keep a start as a day. */
const precisionOf = (span: DateSpan, field: DateField): PlanDate['precision'] =>
  field === 'start' ? 'day' : span.precision;

/** A start is the first day of what is written, a deadline the last. */
const dayOf = (span: DateSpan, field: DateField): IsoDate => (field === 'start' ? span.first : span.last);

/** Reads the date of an action. What is doubtful is asked about and has no day until it is answered. */
export function* readPlanDate(entry: Entry, field: DateField, dates: DateContext): Reading<PlanDate> {
  const { chosen: cell, replaced } = dateCells(entry, field);
  if (!cell) return field === 'deadline' ? yield* fromHeading(entry, dates.period) : noDate('');
  const holds = !replaced || (yield revision(cell, replaced)).stands;
  return yield* readDateCell(holds ? cell : replaced, field, dates);
}

const revision = (cell: ReadCell, replaced: ReadCell): Remark =>
  correction(
    { line: cell.line, column: cell.column },
    {
      what: 'revised date taken for the first one',
      before: replaced.text,
      after: cell.text,
      isProposal: false,
    },
  );

/** Reads one cell of dates. */
export function* readDateCell(
  cell: ReadCell,
  field: DateField,
  { period, customs }: DateContext,
): Reading<PlanDate> {
  const place = { line: cell.line, column: cell.column };
  const found = readCellDate(cell, period, customs);
  const reading = field === 'deadline' ? askIfBeginning(found) : found;
  if (reading.kind === 'timeless') return noDate(reading.asWritten);
  if (reading.kind === 'read') return yield* settle(reading.asWritten, reading.span, field, place);
  const asked = whatToAsk(reading, customs);
  const { answer } = yield question(place, {
    found: reading.asWritten,
    ask: asked.ask,
    options: asked.options.map(({ span, label }) => ({ value: dayOf(span, field), label })),
  });
  const chosen = asked.options.find(({ span }) => dayOf(span, field) === answer);
  if (!chosen) return noDate(reading.asWritten);
  return {
    asWritten: reading.asWritten,
    date: dayOf(chosen.span, field),
    precision: precisionOf(chosen.span, field),
  };
}

function* settle(asWritten: string, span: DateSpan, field: DateField, place: CellPlace): Reading<PlanDate> {
  const date = dayOf(span, field);
  const read = { asWritten, date, precision: precisionOf(span, field) };
  if (span.how === '') return read;
  const what = field === 'start' ? span.how.replace('last day', 'first day') : span.how;
  const { isProposal } = span;
  return (yield correction(place, { what, before: asWritten, after: date, isProposal })).stands
    ? read
    : noDate(asWritten);
}

/** In letters: a longer cell is prose. */
const longestDate = 120;
const beginning =
  /\b(?:from|onwards?|starting|starts?|commenc\w+|beginning|begins?|since|wef|with effect)\b(?![^.;]*\b(?:to|until|by)\b)/i;

/** `From April 2024`: in a column of deadlines it may be when the work begins. */
function askIfBeginning(reading: PlanDateReading): PlanDateReading {
  if (reading.kind !== 'read' || reading.asWritten.length > longestDate) return reading;
  if (!beginning.test(reading.asWritten)) return reading;
  if (reading.span.how.startsWith('range') || reading.span.how.startsWith('week')) return reading;
  const { asWritten, span } = reading;
  const options = [{ span, label: `It is the deadline: ${formatDate(span.last)}` }];
  return { kind: 'doubtful', asWritten, ask: 'Is it the deadline, or when the work begins?', options };
}

function readCellDate(cell: ReadCell, period: KnownPeriod, customs: DateCustoms): PlanDateReading {
  const { date, isNumber, text } = cell.source;
  const asWritten = text.trim();
  if (date === null) {
    const serial = isNumber ? customs.serialDay(asWritten) : null;
    if (serial === null) return parsePlanDate(cell.text, period.start, period.end);
    const span: DateSpan = { first: serial, last: serial, precision: 'day', how: '', isProposal: true };
    const ask = 'Is this number a date that the workbook shows as a number?';
    return { kind: 'doubtful', asWritten, ask, options: [{ span, label: formatDate(serial) }] };
  }
  if (customs.isMonthColumn(cell)) {
    const month = monthSpan(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
    const how = 'first of the month in a date cell, read as the month’s last day';
    return { kind: 'read', asWritten, span: { ...month, how, isProposal: true } };
  }
  return {
    kind: 'read',
    asWritten,
    span: { first: date, last: date, precision: 'day', how: '', isProposal: false },
  };
}

/** Without a period, the years that the plan names elsewhere are offered. */
function whatToAsk(
  reading: Extract<PlanDateReading, { readonly kind: 'doubtful' | 'unreadable' }>,
  customs: DateCustoms,
): { readonly ask: string; readonly options: readonly DateOption[] } {
  if (reading.kind === 'unreadable') {
    return { ask: `It cannot be read as a date: ${reading.why}. Correct it in the file.`, options: [] };
  }
  if (reading.options.length > 0) return reading;
  // What is counted from the plan's first day cannot be told from other dates.
  if (/\bcounted\b|\bfirst year\b/.test(reading.ask)) return reading;
  const again = parsePlanDate(reading.asWritten, customs.seen.start, customs.seen.end);
  const options =
    again.kind === 'doubtful'
      ? again.options
      : again.kind === 'read'
        ? [{ span: again.span, label: formatDate(again.span.last) }]
        : [];
  return { ask: reading.ask, options };
}

/** `Key action – Year 1 2022/23`: the heading of the column is the date of all that stands under it. */
function* fromHeading(entry: Entry, period: KnownPeriod): Reading<PlanDate> {
  const { table, line } = entry;
  if (!table || hasField(table, 'deadline')) return noDate('');
  const heading = cellsOfField(entry, 'action')[0]?.column ?? '';
  const all = findDates(heading, period, false);
  // "Year 1 actions (2024/25)" says the same twice.
  const dated = all.length > 1 ? all.filter(({ text }) => !/^years?\s*\d$/i.test(text)) : all;
  const [found, second] = dated;
  if (!found || second || found.reading.kind !== 'span') return noDate('');
  const { span } = found.reading;
  const change = {
    what: 'date taken from the heading of the column',
    before: heading,
    after: span.last,
    isProposal: true,
  };
  if (!(yield correction({ line, column: heading }, change)).stands) return noDate('');
  return { asWritten: found.text, date: span.last, precision: span.precision };
}
