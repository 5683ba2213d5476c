import { daysBetween, formatDate, type IsoDate } from '../domain/iso-date';
import type { ProgressWord } from '../domain/judgement';
import type { Action, ActionStatus, Milestone, PlanDate, Target } from '../domain/plan';
import { sayHowLongAgo } from './elapsed';
import type { Progress } from './types';

const ownWords: Readonly<Record<ActionStatus, string>> = {
  done: 'its plan says it is done',
  'on-track': 'its plan calls it on track',
  'minor-delay': 'behind by its plan’s own word (minor delay)',
  'off-track': 'behind by its plan’s own word (off track)',
  'not-started': 'its plan says it has not started',
  unknown: 'its plan does not say how it stands',
};

/** How an action stands: its plan's word and the calendar. Milestones and targets of other actions are left out. */
export function progress(
  action: Action,
  milestones: readonly Milestone[],
  targets: readonly Target[],
  asAt: IsoDate,
): Progress {
  const own = milestones.filter((milestone) => milestone.action === action.id);
  const daysOverdue = action.status === 'done' ? 0 : daysPast(action.deadline, asAt);
  const word = wordFor(action, daysOverdue);
  return {
    action,
    milestones: own,
    targets: targets.filter((target) => target.actions.includes(action.id)),
    word,
    because: [sayStanding(action, word, daysOverdue, asAt), ...sayMilestones(own, word, asAt)].join('; '),
    daysOverdue,
  };
}

/** A date without a day in it ("Ongoing") is never past. */
const daysPast = ({ date, precision }: PlanDate, asAt: IsoDate): number =>
  date === null || precision === 'none' ? 0 : Math.max(0, daysBetween(date, asAt));

function wordFor({ status, update }: Action, daysOverdue: number): ProgressWord {
  if (status === 'done') return 'done';
  if (daysOverdue > 0 || status === 'minor-delay' || status === 'off-track') return 'late';
  if (status === 'not-started') return 'not-started';
  if (status === 'on-track') return 'on-track';
  return update === '' ? 'silent' : 'updated';
}

function sayStanding(action: Action, word: ProgressWord, daysOverdue: number, asAt: IsoDate): string {
  const { deadline, status, update, updatedOn } = action;
  const said = word === 'updated' ? `${sayUpdate(updatedOn)}; ${ownWords[status]}` : ownWords[status];
  if (word === 'done' || deadline.date === null || deadline.precision === 'none') return said;
  const due = `due ${formatDate(deadline.date)}`;
  if (daysOverdue === 0) return `${due}; ${said}`;
  const ago = `${due}, ${sayHowLongAgo(deadline.date, asAt)}`;
  if (status !== 'unknown') return `${ago}; ${said}`;
  const isSilent = update === '';
  return `${ago}; the plan does not say it is done${isSilent ? '' : `; ${sayUpdate(updatedOn)}`}`;
}

const sayUpdate = (updatedOn: IsoDate | null): string =>
  updatedOn === null ? 'its update has no date' : `last update ${formatDate(updatedOn)}`;

function sayMilestones(
  milestones: readonly Milestone[],
  word: ProgressWord,
  asAt: IsoDate,
): readonly string[] {
  if (word === 'done') return [];
  const past = milestones.filter(({ due, status }) => status !== 'done' && daysPast(due, asAt) > 0).length;
  if (past === 0) return [];
  if (milestones.length === 1) return ['its milestone is past its date'];
  return [
    `${past} of ${milestones.length} milestones ${past === 1 ? 'is past its date' : 'are past their dates'}`,
  ];
}
