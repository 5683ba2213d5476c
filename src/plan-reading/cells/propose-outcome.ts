import type { ActionId, OutcomeId } from '../../domain/ids';
import type { Plan } from '../../domain/plan/plan';
import type { DraftKnowledge } from '../knowledge';
import { correction, question, type Reading } from '../reading';
import type { IdentifiedAction, ServingAction } from '../rows/action-stages';
import { matchEarlier } from '../versions/match-earlier';

/** How often each outcome is spoken for, in the order of the outcomes. */
type Scores = ReadonlyMap<OutcomeId, number>;

interface Phrase {
  readonly outcome: OutcomeId;
  readonly words: readonly string[];
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9&]+/g) ?? [];

function scorer(knowledge: DraftKnowledge): (text: string, weight: number) => Scores {
  const byFirstWord = new Map<string, Phrase[]>();
  const named = knowledge.outcomes.map(({ id, name }) => ({ outcome: id, words: [name] }));
  for (const { outcome, words: phrases } of [...named, ...knowledge.outcomeWords]) {
    for (const words of phrases.map(wordsIn)) {
      const [first] = words;
      if (first === undefined) continue;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { outcome, words }]);
    }
  }
  return (text, weight) => {
    const sought = wordsIn(text);
    const spoken = new Set<Phrase>();
    sought.forEach((word, at) => {
      for (const phrase of byFirstWord.get(word) ?? []) {
        if (phrase.words.every((part, index) => sought[at + index] === part)) spoken.add(phrase);
      }
    });
    const scores = new Map<OutcomeId, number>();
    for (const { outcome, words } of spoken) {
      // A phrase of several words says more than one word does.
      scores.set(outcome, (scores.get(outcome) ?? 0) + words.length * weight);
    }
    return scores;
  };
}

/** The best of the outcomes; `isClear` when no other comes up to it. */
function bestOf(scores: Scores): { readonly outcome: OutcomeId | null; readonly isClear: boolean } {
  const ranked = [...scores].toSorted(([, one], [, other]) => other - one);
  const [first, second] = ranked;
  return { outcome: first?.[0] ?? null, isClear: first !== undefined && first[1] !== second?.[1] };
}

/**
 * Proposes the outcome that each action serves from its words and its heading's. Where they speak for none or for two
 * alike it is asked; until somebody answers, the best candidate or the outcome of the heading's other actions stands.
 */
export function* proposeOutcomes(
  actions: readonly IdentifiedAction[],
  knowledge: DraftKnowledge,
): Reading<readonly ServingAction[]> {
  const former = earlierOutcomes(actions, knowledge.earlier);
  const score = scorer(knowledge);
  const headings = new Map<string, Scores>();
  const headingScores = (text: string): Scores => {
    const known = headings.get(text) ?? score(text, 1);
    headings.set(text, known);
    return known;
  };
  const found = actions.map(({ action, priority }) => {
    const scores = new Map(score(action, 2));
    for (const [outcome, worth] of headingScores(priority)) {
      scores.set(outcome, (scores.get(outcome) ?? 0) + worth);
    }
    return bestOf(scores);
  });
  const usual = usualOutcomes(actions, found);
  const outcomeOf = function* (one: IdentifiedAction, index: number): Reading<OutcomeId> {
    const place = { line: one.entry.line, column: 'outcome' };
    const earlier = former.get(one.id);
    const kept = knowledge.outcomes.find(({ id }) => id === earlier);
    const fromEarlier = 'outcome kept from the plan it follows';
    if (
      kept &&
      (yield correction(place, { what: fromEarlier, before: '', after: kept.name, isProposal: false })).stands
    )
      return kept.id;
    const { outcome, isClear } = found[index] ?? { outcome: null, isClear: false };
    const standIn = outcome ?? usual.get(one.priority) ?? knowledge.outcomes[0]?.id ?? ('' as OutcomeId);
    const name = knowledge.outcomes.find(({ id }) => id === standIn)?.name ?? standIn;
    const what = 'outcome proposed from its words';
    if (isClear && (yield correction(place, { what, before: '', after: name, isProposal: true })).stands)
      return standIn;
    const { answer } = yield question(place, {
      found: one.action,
      ask: 'Which outcome does it serve?',
      options: knowledge.outcomes.map(({ id, name: label }) => ({ value: id, label })),
    });
    return knowledge.outcomes.find(({ id }) => id === answer)?.id ?? standIn;
  };
  const serving: ServingAction[] = [];
  for (const [index, action] of actions.entries())
    serving.push({ ...action, outcome: yield* outcomeOf(action, index) });
  return serving;
}

/** For each heading, the outcome that most of its actions speak for. */
function usualOutcomes(
  actions: readonly IdentifiedAction[],
  found: readonly { readonly outcome: OutcomeId | null; readonly isClear: boolean }[],
): ReadonlyMap<string, OutcomeId> {
  const counts = new Map<string, Map<OutcomeId, number>>();
  actions.forEach(({ priority }, index) => {
    const { outcome, isClear } = found[index] ?? { outcome: null, isClear: false };
    if (!outcome || !isClear) return;
    const count = counts.get(priority) ?? new Map<OutcomeId, number>();
    count.set(outcome, (count.get(outcome) ?? 0) + 1);
    counts.set(priority, count);
  });
  return new Map(
    [...counts].flatMap(([heading, count]) => {
      const { outcome } = bestOf(count);
      return outcome ? [[heading, outcome] as const] : [];
    }),
  );
}

/** The outcome that somebody chose for each action in the plan that this one follows. Actions that follow none have none. */
function earlierOutcomes(
  actions: readonly IdentifiedAction[],
  earlier: Plan | null,
): ReadonlyMap<ActionId, OutcomeId> {
  if (earlier === null) return new Map();
  const outcomeOf = new Map(earlier.actions.map(({ id, outcome }) => [id, outcome]));
  const kept = matchEarlier(
    actions.map(({ id, reference, action, priority }) => ({ id, owners: [], reference, action, priority })),
    earlier,
  );
  return new Map(
    [...kept].flatMap(([id, former]) => {
      const outcome = outcomeOf.get(former);
      return outcome === undefined ? [] : [[id, outcome] as const];
    }),
  );
}
