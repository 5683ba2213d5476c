import type { Action, Milestone, PlanDate } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';

/** A date of an action that figures can be held against. */
export interface DividingDate {
  /** `start`, `deadline` or a milestone's id: as in the address. */
  readonly name: string;
  /** `start`, `milestone: half of them trained`, `deadline` */
  readonly label: string;
  readonly day: PlanDate & { readonly date: IsoDate };
}

const dated = (name: string, label: string, day: PlanDate): readonly DividingDate[] =>
  day.date === null ? [] : [{ name, label, day: { ...day, date: day.date } }];

/** Start, milestones by their dates, deadline: the first one is the one to begin with. None where the plan dates nothing. */
export const dividingDatesOf = (
  { start, deadline }: Pick<Action, 'start' | 'deadline'>,
  milestones: readonly Milestone[],
): readonly DividingDate[] => [
  ...dated('start', 'start', start),
  ...milestones
    .flatMap(({ id, milestone, due }) => dated(id, `milestone: ${milestone}`, due))
    .toSorted((one, other) => one.day.date.localeCompare(other.day.date)),
  ...dated('deadline', 'deadline', deadline),
];
