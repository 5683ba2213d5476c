import type { Logic, LogicColumn, LogicLink, LogicNode } from './graph';

type Ends = ReadonlyMap<string, readonly string[]>;

function ends(links: readonly LogicLink[], key: 'from' | 'to', value: 'from' | 'to'): Ends {
  const found = new Map<string, string[]>();
  for (const link of links) {
    const known = found.get(link[key]);
    if (known) known.push(link[value]);
    else found.set(link[key], [link[value]]);
  }
  return found;
}

/** What each thing serves and is served by, looked up at once however large the plan is. */
export const endsOf = (links: readonly LogicLink[]): { readonly serves: Ends; readonly servedBy: Ends } => ({
  serves: ends(links, 'from', 'to'),
  servedBy: ends(links, 'to', 'from'),
});

export type Joined = (id: string, column: LogicColumn) => readonly LogicNode[];

/** Looks up what a thing is joined to in a column, by these links. */
export function joinedBy(nodes: readonly LogicNode[], links: readonly LogicLink[]): Joined {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const { serves, servedBy } = endsOf(links);
  return (id, column) =>
    [...(servedBy.get(id) ?? []), ...(serves.get(id) ?? [])].flatMap((other) => {
      const node = byId.get(other);
      return node?.column === column ? [node] : [];
    });
}

/** The same, by lines and by what an action or an indicator stands under. */
export const joinedIn = ({
  nodes,
  links,
  belongings,
}: Pick<Logic, 'nodes' | 'links' | 'belongings'>): Joined => joinedBy(nodes, [...links, ...belongings]);
