import { type ActionId, type MilestoneId, parseMilestoneId } from '../../domain/ids';
import type { ActionStatus, Milestone, PlanDate } from '../../domain/plan/plan';
import { type FoundDate, findDates } from '../dates/dates-in-text';
import type { KnownPeriod } from '../dates/plan-period';
import { type CellPlace, correction, question, type Reading, readEach } from '../reading';
import type { Entry } from '../rows/entry';
import { type PlacedPoint, pointsOfEntry } from '../rows/entry-points';
import { divideAtDates } from '../rows/run-together';
import { isDateOfMilestone } from './milestone-rows';

export interface MilestoneContext {
  readonly action: ActionId;
  readonly deadline: PlanDate;
  readonly period: KnownPeriod;
}

/** When the milestone of a row is due and how it stands, where its row says so beside it. */
export type MilestoneRowReader = (place: CellPlace) => {
  readonly due: PlanDate | null;
  readonly status: ActionStatus;
  readonly statusAsWritten: string;
};
const nothingBeside = { due: null, status: 'unknown', statusAsWritten: '' } as const;

/** The points of an action's milestone cells, each with the date that stands in it. */
export function* readMilestones(
  entry: Entry,
  { action, deadline, period }: MilestoneContext,
  ofRow: MilestoneRowReader,
): Reading<readonly Milestone[]> {
  const named = { ...entry, cells: entry.cells.filter((cell) => !isDateOfMilestone(cell)) };
  const whole = yield* pointsOfEntry(named, 'milestone');
  const points = (yield* readEach(whole, (point) => divided(point, period))).flat();
  const counts = new Map<string, number>();
  const keyOf = ({ line, column }: CellPlace): string => `${line.id}|${column}`;
  for (const { place } of points) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  const isAlone = (place: CellPlace): boolean => counts.get(keyOf(place)) === 1;
  return yield* readEach(points, function* ({ text, place }, index): Reading<Milestone> {
    const found = findDates(text, period, true);
    const own = yield* dueOf(text, found, place);
    const beside = isAlone(place) ? ofRow(place) : nothingBeside;
    const due = beside.due ?? own;
    const id = `${action}-milestone-${index + 1}`;
    return {
      id: parseMilestoneId(id) ?? (id as MilestoneId),
      action,
      milestone: text,
      due,
      status: beside.status,
      note: [...notesOn(due, found, deadline, period), ...noteOnStatus(beside)].join(' '),
    };
  });
}

/** Words that are no status we know are kept as written. */
const noteOnStatus = ({ status, statusAsWritten }: ReturnType<MilestoneRowReader>): readonly string[] =>
  status === 'unknown' && statusAsWritten !== '' ? [`The plan says: ${statusAsWritten}.`] : [];

/** Milestones that lost their line ends are kept as one until somebody says that they are several. */
function* divided({ text, place }: PlacedPoint, period: KnownPeriod): Reading<readonly PlacedPoint[]> {
  const divisions = divideAtDates(text, period);
  if (divisions.length < 2) return [{ text, place }];
  const { answer } = yield question(place, {
    found: text,
    ask: 'Is this one milestone or several?',
    options: [
      { value: 'one', label: 'One' },
      { value: 'several', label: `${divisions.length}: ${divisions.join(' | ')}` },
    ],
  });
  return (answer === 'several' ? divisions : [text]).map((part) => ({ text: part, place }));
}

const isOneDay = (found: readonly FoundDate[]): boolean =>
  found.length === 1 ||
  new Set(found.map(({ reading }, at) => (reading.kind === 'span' ? reading.span.last : at))).size === 1;

const lead = /\b(?:end|early|mid|late|start|beginning|middle)(?:\s+of)?[\s-]+$/i;

function* dueOf(text: string, found: readonly FoundDate[], place: CellPlace): Reading<PlanDate> {
  const [only] = found;
  const none: PlanDate = { asWritten: '', date: null, precision: 'none' };
  if (!only || !isOneDay(found)) return none;
  const asWritten = `${lead.exec(text.slice(0, only.at))?.[0] ?? ''}${only.text}`.trim();
  const { reading } = only;
  if (reading.kind === 'unreadable') return { ...none, asWritten };
  if (reading.kind === 'span') {
    const { last: date, precision, how, isProposal } = reading.span;
    const isRead =
      !isProposal ||
      (yield correction(place, { what: how, before: asWritten, after: date, isProposal: true })).stands;
    return isRead ? { asWritten, date, precision } : { ...none, asWritten };
  }
  const options = reading.spans.map(({ last }) => ({ value: last, label: last }));
  const { answer } = yield question(place, { found: text, ask: reading.ask, options });
  const chosen = reading.spans.find(({ last }) => last === answer);
  return chosen ? { asWritten, date: chosen.last, precision: chosen.precision } : { ...none, asWritten };
}

function notesOn(
  due: PlanDate,
  found: readonly FoundDate[],
  deadline: PlanDate,
  period: KnownPeriod,
): readonly string[] {
  const notes: string[] = [];
  if (due.date === null && found.length > 1)
    notes.push(`It names several dates: ${found.map(({ text }) => text).join(', ')}.`);
  if (due.date !== null && deadline.date !== null && due.date > deadline.date) {
    notes.push('It is due after the action’s own deadline.');
  }
  if (due.date !== null && period.start !== null && due.date < period.start) {
    notes.push('It is due before the plan begins.');
  }
  return notes;
}
