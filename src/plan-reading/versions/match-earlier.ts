import type { ActionId } from '../../domain/ids';
import type { Action, Plan } from '../../domain/plan/plan';
import { plainWords } from '../../domain/words/plain-words';

import { compareWith } from '../cells/word-likeness';
import { groupBy } from '../group-by';
import { type Pair, pairOff } from './pair-off';

/** What of an action tells which earlier one it follows. */
export type FollowedAction = Pick<Action, 'id' | 'action' | 'reference' | 'priority' | 'owners'>;

/** An action that could follow several of the earlier plan. It is left a new one until somebody says which. */
export interface MatchQuestion {
  readonly action: ActionId;
  readonly candidates: readonly ActionId[];
}

export interface EarlierMatch {
  /** The id of the earlier plan, by the id that the draft gave. */
  readonly ids: ReadonlyMap<ActionId, ActionId>;
  readonly questions: readonly MatchQuestion[];
}

/** Two wordings that share less are two actions. */
const alike = 0.55;
/** The same number allows for another wording, but not for a wholly other one: numbers are given anew. */
const alikeUnderOneNumber = 0.2;
/** What speaks for a pair beside its words. Less than words can say, so that swapped numbers are followed by words. */
const weightOf = { reference: 0.1, priority: 0.03, owner: 0.02 } as const;
/** Scores as close as this say nothing about which is the better. */
const margin = 0.005;
/** More that are as good are a tie whatever else there is. */
const mostCandidates = 20;

/** Ids that a newly read plan keeps from the plan it follows: by number and similar words, or else by words alone. */
export const matchEarlier = (
  actions: readonly FollowedAction[],
  earlier: Plan,
): ReadonlyMap<ActionId, ActionId> => followEarlier(actions, earlier).ids;

/** The same with what could not be told. */
export function followEarlier(actions: readonly FollowedAction[], earlier: Plan): EarlierMatch {
  const now = actions.map(facts);
  const formerly = earlier.actions.map(facts);
  const numbered = groupBy([...formerly.keys()], (place) =>
    [formerly[place]?.reference ?? ''].filter((reference) => reference !== ''),
  );
  const likenesses = compareWith(
    formerly.map(({ text }) => text),
    now.map(({ text }) => text),
    {
      least: alikeUnderOneNumber,
      most: mostCandidates,
      besides: (place) => numbered.get(now[place]?.reference ?? '') ?? [],
    },
  );
  const candidates = now.flatMap((one, place): readonly Pair[] =>
    (likenesses[place] ?? []).flatMap(({ place: other, likeness }): readonly Pair[] => {
      const former = formerly[other];
      const score = former ? scoreOf(one, former, likeness) : null;
      return score === null ? [] : [{ one: place, other, score }];
    }),
  );
  const { pairs, tied } = pairOff(candidates, margin);
  const idsAt = (from: readonly FollowedAction[], places: readonly number[]): readonly ActionId[] =>
    places.flatMap((place) => from[place]?.id ?? []);
  return {
    ids: new Map(
      pairs.flatMap(({ one, other }) => {
        const [id] = idsAt(actions, [one]);
        const [kept] = idsAt(earlier.actions, [other]);
        return id && kept ? [[id, kept] as const] : [];
      }),
    ),
    questions: tied.flatMap(({ one, others }) =>
      idsAt(actions, [one]).map((action) => ({ action, candidates: idsAt(earlier.actions, others) })),
    ),
  };
}

/** What of an action is compared, made comparable once. */
interface Facts {
  readonly text: string;
  readonly reference: string;
  readonly priority: string;
  readonly owners: readonly string[];
}

const facts = ({ action, reference, priority, owners }: FollowedAction): Facts => ({
  text: action,
  reference: reference.toLowerCase().replace(/\s+/g, ''),
  priority: plainWords(priority),
  owners,
});

function scoreOf(one: Facts, former: Facts, likeness: number): number | null {
  const hasNumber = one.reference !== '' && one.reference === former.reference;
  if (likeness < (hasNumber ? alikeUnderOneNumber : alike)) return null;
  const isUnder = one.priority !== '' && one.priority === former.priority;
  const isOf = one.owners.some((owner) => former.owners.includes(owner));
  return (
    likeness +
    (hasNumber ? weightOf.reference : 0) +
    (isUnder ? weightOf.priority : 0) +
    (isOf ? weightOf.owner : 0)
  );
}
