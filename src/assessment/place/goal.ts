import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, isModelled, type Observation } from '../../domain/figures/observation';
import { formatGoal } from '../../domain/goal';
import type { Indicator } from '../../domain/indicator';
import { type CannotSay, cannotSay, type Judgement } from '../../domain/judgement';
import { againstRange, reaches } from '../../statistics/comparing/goal-position';
import { percentile } from '../../statistics/ranks/percentiles';
import { formatValue } from '../words/format-value';
import { judge } from './judge';

/** A figure against its indicator's goal. */
export interface GoalStanding {
  readonly kind: 'goal';
  /** `at least 95`, `last year’s England (7.6)` */
  readonly goal: string;
  readonly words: string;
  readonly judgement: Judgement;
}

interface GoalParts {
  readonly indicator: Indicator;
  readonly latest: Observation | null;
  /** England's observations, derived; none where there are none. */
  readonly england: readonly Observation[];
  /** The values of the group that a percentile is taken of, in the same period; null where no group is at hand. */
  readonly group: readonly number[] | null;
}

/**
 * The latest figure against the goal that `indicators.csv` sets. null: it sets none.
 * Method: OHID, Fingertips, "Compared to goal": a value that equals a single goal reaches it.
 */
export function againstGoal({
  indicator,
  latest,
  england,
  group,
}: GoalParts): GoalStanding | CannotSay | null {
  const { goal, polarity } = indicator;
  if (!goal) return null;
  if (!latest || isAbsent(latest.value)) return cannotSay('there is no figure');
  if (isIllustrative(latest)) return cannotSay('illustrative figures are not held against a goal');
  if (isModelled(latest)) return cannotSay('the figure is a modelled estimate');
  const { value } = latest;
  const name = formatGoal(goal);
  switch (goal.kind) {
    case 'single': {
      const isReached = reaches(value, goal.value, goal.operator);
      const judgement = polarity === 'no-judgement' ? 'not-judged' : isReached ? 'better' : 'worse';
      return { kind: 'goal', goal: name, words: isReached ? 'reached' : 'not reached', judgement };
    }
    case 'range':
      return between(value, goal, name, indicator);
    case 'percentile': {
      if (!group || group.length < 4)
        return cannotSay('a percentile goal needs a group of places with a figure');
      const sorted = group.toSorted((one, other) => one - other);
      const [lower, upper] = [percentile(sorted, goal.lower / 100), percentile(sorted, goal.upper / 100)];
      return between(value, { lower, upper }, name, indicator);
    }
    case 'previous-england':
      return againstLastYear(latest, value, england, indicator);
  }
}

function between(
  value: number,
  { lower, upper }: { readonly lower: number; readonly upper: number },
  goal: string,
  { polarity }: Indicator,
): GoalStanding {
  const position = againstRange(value, { lower, upper });
  const words = {
    lower: 'below the range',
    similar: 'within the range',
    higher: 'at or above the range',
  } as const;
  return { kind: 'goal', goal, words: words[position as 'lower'], judgement: judge(position, polarity) };
}

function againstLastYear(
  { period, sex, age }: Observation,
  value: number,
  england: readonly Observation[],
  indicator: Indicator,
): GoalStanding | CannotSay {
  const { polarity } = indicator;
  if (polarity === 'no-judgement') return cannotSay('the indicator has no better side');
  const year = Number(period.start.slice(0, 4)) - 1;
  const last = england.find(
    (one) =>
      one.period.kind === period.kind &&
      one.period.start === `${year}${period.start.slice(4)}` &&
      one.sex === sex &&
      one.age === age,
  );
  if (!last || isAbsent(last.value)) return cannotSay('England has no figure for the year before');
  const isReached = reaches(value, last.value, polarity === 'higher' ? 'at-least' : 'at-most');
  return {
    kind: 'goal',
    goal: `last year’s England (${formatValue(last.value, indicator)} in ${last.period.label})`,
    words: isReached ? 'reached' : 'not reached',
    judgement: isReached ? 'better' : 'worse',
  };
}
