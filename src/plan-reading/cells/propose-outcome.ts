import type { OutcomeId } from '../../domain/ids';
import type { CellPlace, CorrectionLog } from '../correction-log';
import type { DraftKnowledge } from '../knowledge';

/** An action's words as far as they speak for an outcome. */
export interface OutcomeAsked {
  readonly place: CellPlace;
  readonly action: string;
  readonly heading: string;
  /** The outcome it served in the plan that this one follows; null where it follows none. */
  readonly former: OutcomeId | null;
}

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
export function proposeOutcomes(
  asked: readonly OutcomeAsked[],
  knowledge: DraftKnowledge,
  corrections: CorrectionLog,
): readonly OutcomeId[] {
  const score = scorer(knowledge);
  const headings = new Map<string, Scores>();
  const headingScores = (text: string): Scores => {
    const known = headings.get(text) ?? score(text, 1);
    headings.set(text, known);
    return known;
  };
  const found = asked.map(({ action, heading }) => {
    const scores = new Map(score(action, 2));
    for (const [outcome, worth] of headingScores(heading)) {
      scores.set(outcome, (scores.get(outcome) ?? 0) + worth);
    }
    return bestOf(scores);
  });
  const usual = usualOutcomes(asked, found);
  return asked.map(({ place, action, heading, former }, index) => {
    const kept = knowledge.outcomes.find(({ id }) => id === former);
    const fromEarlier = 'outcome kept from the plan it follows';
    if (
      kept &&
      corrections.correct(place, { what: fromEarlier, before: '', after: kept.name, isProposal: false })
    )
      return kept.id;
    const { outcome, isClear } = found[index] ?? { outcome: null, isClear: false };
    const standIn = outcome ?? usual.get(heading) ?? knowledge.outcomes[0]?.id ?? ('' as OutcomeId);
    const name = knowledge.outcomes.find(({ id }) => id === standIn)?.name ?? standIn;
    const what = 'outcome proposed from its words';
    if (isClear && corrections.correct(place, { what, before: '', after: name, isProposal: true }))
      return standIn;
    const answer = corrections.ask(place, {
      found: action,
      ask: 'Which outcome does it serve?',
      options: knowledge.outcomes.map(({ id, name: label }) => ({ value: id, label })),
    });
    return knowledge.outcomes.find(({ id }) => id === answer)?.id ?? standIn;
  });
}

function usualOutcomes(
  asked: readonly OutcomeAsked[],
  found: readonly { readonly outcome: OutcomeId | null; readonly isClear: boolean }[],
): ReadonlyMap<string, OutcomeId> {
  const counts = new Map<string, Map<OutcomeId, number>>();
  asked.forEach(({ heading }, index) => {
    const { outcome, isClear } = found[index] ?? { outcome: null, isClear: false };
    if (!outcome || !isClear) return;
    const count = counts.get(heading) ?? new Map<OutcomeId, number>();
    count.set(outcome, (count.get(outcome) ?? 0) + 1);
    counts.set(heading, count);
  });
  return new Map(
    [...counts].flatMap(([heading, count]) => {
      const { outcome } = bestOf(count);
      return outcome ? [[heading, outcome] as const] : [];
    }),
  );
}
