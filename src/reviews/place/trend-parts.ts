import type { Progress } from '../../assessment/actions/progress';
import type { Assessment } from '../../assessment/place/assessment';
import type { Flag, TrendInput } from '../../charts/trend/trend-rows';
import type { Action, PlanDate } from '../../domain/plan/plan';

/** What a trend is drawn from: the start, deadline and milestones of each action that have a day stand under its axis. */
export function trendInput(assessment: Assessment, progress: readonly Progress[]): TrendInput {
  const flag = ({ reference }: Action, label: string, { date }: PlanDate): readonly Flag[] =>
    date ? [{ reference, label, date }] : [];
  const actions = progress.flatMap(({ action, milestones }) => [
    ...flag(action, `${action.action} (start)`, action.start),
    ...flag(action, `${action.action} (deadline)`, action.deadline),
    ...milestones.flatMap(({ milestone, due }) => flag(action, milestone, due)),
  ]);
  return { assessment, actions };
}

/** `ATR starts · Barnet · starts · 2019 to 2021`; England's periods where the place has no figure. */
export function subtitleOf({ indicator, place, observations, england }: Assessment): string {
  const shown = observations.length > 0 ? observations : (england?.observations ?? []);
  const [first, last] = [shown[0]?.period.label, shown.at(-1)?.period.label];
  const periods = first && last && first !== last ? `${first} to ${last}` : (last ?? '');
  const who = [
    indicator.sex === 'persons' ? '' : indicator.sex,
    indicator.age === 'all ages' ? '' : indicator.age,
  ]
    .filter((part) => part !== '')
    .join(', ');
  return [indicator.name, place.shortName, indicator.unit, who, periods]
    .filter((part) => part !== '')
    .join(' · ');
}
