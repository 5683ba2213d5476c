import type { ProgressWord } from '../../domain/judgement';
import type { Action, ActionStatus, Milestone, Plan, Target } from '../../domain/plan/plan';
import { daysBetween, formatDate, type IsoDate } from '../../domain/time/iso-date';
import { type Beginning, beginningOfAction, beginningOfPlan } from './doubtful-date';
import { type DueState, dueState } from './due-state';
import { sayHowLongAgo } from './elapsed';
import { sayRepeats } from './repeated-actions';

/** How one action stands on a day. */
export interface Progress {
  readonly action: Action;
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  readonly word: ProgressWord;
  readonly because: string;
  /** Days after its deadline; 0 where it is not late by the calendar, or the date is doubtful. */
  readonly daysLate: number;
  /** A date before this is doubtful; null: nobody can tell when it began. */
  readonly begins: Beginning | null;
}

const ownWords: Readonly<Record<ActionStatus, string>> = {
  done: 'its plan says it is done',
  'on-track': 'its plan calls it on track',
  'minor-delay': 'late by its plan’s own word (minor delay)',
  'off-track': 'late by its plan’s own word (off track)',
  'not-started': 'its plan says it has not started',
  unknown: 'its plan does not say how it stands',
};

/** How every action of a plan stands on a day, in the plan's order. One that is printed twice says so. */
export function progressOf(plan: Plan, planStart: IsoDate | null, asAt: IsoDate): readonly Progress[] {
  const begins = beginningOfPlan(plan, planStart);
  const all = plan.actions.map((action) => progress(action, plan, asAt, begins));
  const repeats = sayRepeats(all);
  return all.map((one, index) =>
    repeats[index] ? { ...one, because: `${one.because}; ${repeats[index]}` } : one,
  );
}

/** How an action stands: its plan's word and the calendar. Milestones and targets of other actions are left out. */
export function progress(
  action: Action,
  { milestones, targets }: Pick<Plan, 'milestones' | 'targets'>,
  asAt: IsoDate,
  /** When its plan began; null: nobody can tell. */
  planBegins: Beginning | null,
): Progress {
  const begins = beginningOfAction(action, planBegins);
  const own = milestones.filter((milestone) => milestone.action === action.id);
  const state = dueState(action.deadline, action.status, asAt, begins);
  const word = wordFor(action, state);
  return {
    action,
    milestones: own,
    targets: targets.filter((target) => target.actions.includes(action.id)),
    word,
    because: [sayStanding(action, state, asAt, begins), ...sayMilestones(own, word, asAt, begins)].join('; '),
    daysLate: state === 'late' && action.deadline.date ? daysBetween(action.deadline.date, asAt) : 0,
    begins,
  };
}

/** The plan's own word that it is late stands, whatever its date. */
function wordFor({ status, update }: Action, state: DueState): ProgressWord {
  if (status === 'done') return 'done';
  if (state === 'late' || status === 'minor-delay' || status === 'off-track') return 'late';
  if (state === 'date-doubtful') return 'date-doubtful';
  if (status === 'not-started') return 'not-started';
  if (status === 'on-track') return 'on-track';
  return update === '' ? 'silent' : 'updated';
}

function sayStanding(
  { deadline, status, update, updatedOn }: Action,
  state: DueState,
  asAt: IsoDate,
  begins: Beginning | null,
): string {
  const news = update === '' ? '' : sayUpdate(updatedOn);
  const isSilent = status === 'unknown' && news === '';
  const said = status === 'unknown' && news !== '' ? `${news}; ${ownWords[status]}` : ownWords[status];
  if (state === 'done' || state === 'undated' || deadline.date === null) return said;
  const due = `due ${formatDate(deadline.date)}`;
  if (state === 'to-come') return `${due}; ${said}`;
  const passed =
    state === 'late'
      ? `${due}, ${sayHowLongAgo(deadline.date, asAt)}`
      : `${due}, which is doubtful, because it lies ${begins?.words}`;
  if (status !== 'unknown') return `${passed}; ${said}`;
  return `${passed}; the plan does not say it is done${isSilent ? '' : `; ${news}`}`;
}

const sayUpdate = (updatedOn: IsoDate | null): string =>
  updatedOn === null ? 'its update has no date' : `last update ${formatDate(updatedOn)}`;

function sayMilestones(
  milestones: readonly Milestone[],
  word: ProgressWord,
  asAt: IsoDate,
  begins: Beginning | null,
): readonly string[] {
  if (word === 'done') return [];
  const states = milestones.map(({ due, status }) => dueState(due, status, asAt, begins));
  const of = (state: DueState) => states.filter((one) => one === state).length;
  const [late, doubtful] = [of('late'), of('date-doubtful')];
  const are = (count: number) => (count === 1 ? 'is' : 'are');
  if (milestones.length === 1) {
    if (late === 1) return ['its milestone is late'];
    return doubtful === 1 ? ['the date of its milestone is doubtful'] : [];
  }
  return [
    ...(late > 0 ? [`${late} of ${milestones.length} milestones ${are(late)} late`] : []),
    ...(doubtful > 0
      ? [
          `${doubtful} of ${milestones.length} milestones ${doubtful === 1 ? 'has a doubtful date' : 'have doubtful dates'}`,
        ]
      : []),
  ];
}
