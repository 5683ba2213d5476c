import type { PriorityId } from '../ids';
import { plainWords } from '../words/plain-words';
import type { Action, Plan } from './plan';
import { namesPriority, type Priority } from './priority';

/** What actions stand under and the plan does not list, in the order of the actions. */
export function namedByActions({
  partnership,
  priorities,
  actions,
}: Pick<Plan, 'partnership' | 'priorities' | 'actions'>): readonly Priority[] {
  const groups = new Map<string, [Action, ...Action[]]>();
  for (const action of actions.filter(({ priority }) => priority !== '')) {
    const words = plainWords(action.priority);
    const known = groups.get(words);
    if (known) known.push(action);
    else groups.set(words, [action]);
  }
  const unlisted = [...groups.values()].filter(
    ([{ priority }]) => !priorities.some((one) => namesPriority(priority, one)),
  );
  const taken = new Set<string>(priorities.map(({ id }) => id));
  return unlisted.map((own) => {
    const name = own[0].priority;
    const id = freeId(name, taken);
    taken.add(id);
    return {
      id,
      partnership,
      reference: '',
      name,
      words: '',
      national: [],
      outcomes: [...new Set(own.map(({ outcome }) => outcome))],
      indicators: [...new Set(own.flatMap(({ indicators }) => indicators))],
      note: '',
      isListed: false,
    };
  });
}

/** `Break drug supply chains` → `break-drug-supply-chains`; a second one of that id → `break-drug-supply-chains-2`. */
function freeId(name: string, taken: ReadonlySet<string>): PriorityId {
  const words = plainWords(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const bare = words === '' ? 'priority' : words;
  let id = bare;
  for (let count = 2; taken.has(id); count++) id = `${bare}-${count}`;
  return id as PriorityId;
}
