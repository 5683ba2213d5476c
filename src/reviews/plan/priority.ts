import type { Progress } from '../../assessment/actions/progress';
import { eachOnce } from '../../assessment/actions/repeated-actions';
import type { Assessment } from '../../assessment/place/assessment';
import type { Standing } from '../../assessment/targets/verdict';
import type { Catalogue } from '../../domain/catalogue';
import type { Outcome } from '../../domain/outcome';
import type { MeasureUnderImprovement } from '../../domain/plan/plan';
import { type NationalPriority, namesPriority, type Priority } from '../../domain/plan/priority';
import { countOf, nounFor, numberWord, verbFor } from '../../domain/words/number-words';
import type { Review } from '../place/review';
import { standingsOf } from '../place/standings';

/** Everything that a priority of a plan is joined to, and what it lacks. */
export interface PriorityReview {
  readonly priority: Priority;
  readonly nationals: readonly NationalPriority[];
  readonly outcomes: readonly Outcome[];
  readonly progress: readonly Progress[];
  /** Of the indicators that it, its actions or their targets name. */
  readonly assessments: readonly Assessment[];
  readonly standings: readonly Standing[];
  readonly measures: readonly MeasureUnderImprovement[];
  /** In whole sentences. */
  readonly missing: readonly string[];
}

export function reviewPriority(priority: Priority, review: Review, catalogue: Catalogue): PriorityReview {
  const progress = review.progress.filter(({ action }) => namesPriority(action.priority, priority));
  const actions = new Set(progress.map(({ action }) => action.id));
  const standings = standingsOf(review).filter(({ target }) => target.actions.some((id) => actions.has(id)));
  const named = new Set([
    ...priority.indicators,
    ...progress.flatMap(({ action }) => action.indicators),
    ...standings.flatMap(({ target }) => target.indicator ?? []),
  ]);
  const found = {
    priority,
    nationals: catalogue.nationalPriorities.filter(({ id }) => priority.national.includes(id)),
    outcomes: catalogue.outcomes
      .filter(({ id }) => priority.outcomes.includes(id))
      .toSorted((one, other) => one.order - other.order),
    progress,
    assessments: catalogue.indicators.filter(({ id }) => named.has(id)).map(review.assessmentOf),
    standings,
    measures: (review.plan?.measures ?? []).filter((one) => one.priority === priority.id),
  };
  return { ...found, missing: missingOf(found) };
}

function missingOf(found: Omit<PriorityReview, 'missing'>): readonly string[] {
  const lacks: readonly (readonly [boolean, string])[] = [
    [found.progress.length === 0, 'No action of the plan stands under it.'],
    [found.assessments.length === 0, 'No indicator measures it: neither it nor an action of it names one.'],
    [found.standings.length === 0, 'No target is set for it.'],
    [found.outcomes.length === 0, 'It names none of the national outcomes.'],
    [found.nationals.length === 0, 'It stands under no national priority.'],
  ];
  return lacks.filter(([isMissing]) => isMissing).map(([, words]) => words);
}

/** `Settings that sustain recovery: no action and no measure`; `Going after the money: one of three actions is late; two indicators` */
export function sayPriority({ priority, progress, assessments }: PriorityReview): string {
  const once = eachOnce(progress);
  const measures = assessments.length === 0 ? 'no measure' : countOf(assessments.length, 'indicator');
  if (once.length === 0) return `${priority.name}: no action and ${measures}`;
  const late = once.filter(({ word }) => word === 'late').length;
  if (once.length === 1) {
    return `${priority.name}: its one action is ${late === 1 ? 'late' : 'not late'}; ${measures}`;
  }
  const actions = `${late === 0 ? 'none' : numberWord(late)} of ${numberWord(once.length)} ${nounFor(once.length, 'actions')} ${verbFor(Math.max(1, late), 'are')} late`;
  return `${priority.name}: ${actions}; ${measures}`;
}
