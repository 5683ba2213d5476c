import type { Catalogue } from '../../domain/catalogue';
import type { Priority } from '../../domain/plan/priority';
import type { Links } from '../links';

interface PriorityListProps {
  readonly priorities: readonly Priority[];
  readonly catalogue: Catalogue;
  readonly links: Links;
}

/** Priorities under their national priority, each leading to its own page. */
export function PriorityList({ priorities, catalogue, links }: PriorityListProps) {
  const known = new Set<string>(catalogue.nationalPriorities.map(({ id }) => id));
  const groups = [
    ...catalogue.nationalPriorities.map(({ id, name }) => ({
      name,
      own: priorities.filter(({ national }) => national.includes(id)),
    })),
    {
      name: 'Under no national priority',
      own: priorities.filter(({ national }) => !national.some((id) => known.has(id))),
    },
  ].filter(({ own }) => own.length > 0);
  return groups.map(({ name, own }) => (
    <section key={name}>
      <h3>{name}</h3>
      <ul className="priorities">
        {own.map((priority) => (
          <li key={priority.id}>
            <a href={links.priority(priority.id)}>
              {priority.reference === '' ? '' : `${priority.reference} `}
              {priority.name}
            </a>
            {priority.words === '' ? null : <span className="small quiet">{priority.words}</span>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
