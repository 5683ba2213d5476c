import type { PriorityId } from '../ids';
import { plainWords } from '../words/plain-words';
import type { Plan } from './plan';
import { namesPriority, type Priority } from './priority';

/** What actions stand under and the plan does not list, in the order of the actions. */
export function namedByActions({
  partnership,
  priorities,
  actions,
}: Pick<Plan, 'partnership' | 'priorities' | 'actions'>): readonly Priority[] {
  const names = new Map<string, string>();
  for (const { priority } of actions) {
    const isListed = priority === '' || priorities.some((one) => namesPriority(priority, one));
    if (!isListed && !names.has(plainWords(priority))) names.set(plainWords(priority), priority);
  }
  const taken = new Set<string>(priorities.map(({ id }) => id));
  return [...names.values()].map((name) => {
    const id = freeId(name, taken);
    taken.add(id);
    const own = actions.filter(({ priority }) => namesPriority(priority, { id, name }));
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
