import { useMemo } from 'react';
import type { Logic, LogicNode } from '../../assessment/logic/graph';
import { type Joined as JoinedNodes, joinedIn } from '../../assessment/logic/joined';
import { countOf } from '../../domain/words/number-words';
import type { Links } from '../links';
import { NodeName, NodeState } from './logic-node';

interface LogicListProps {
  readonly logic: Logic;
  readonly links: Links;
}

/** The same for a narrow screen: each priority with its outcomes, its actions and what measures them. */
export function LogicList({ logic, links }: LogicListProps) {
  const joined = useMemo(() => joinedIn(logic), [logic]);
  return (
    <ul className="logic-list">
      {logic.nodes
        .filter(({ column }) => column === 'priority')
        .map((node) => (
          <li key={node.id}>
            <h2>
              <NodeName node={node} links={links} />
            </h2>
            <details>
              <summary>
                {sayJoined(joined(node.id, 'action').length, indicatorsOf(node.id, joined).length)}
              </summary>
              <Joined label="National priority" nodes={joined(node.id, 'national')} links={links} />
              <Joined label="Outcomes" nodes={joined(node.id, 'outcome')} links={links} />
              <Joined label="Actions" nodes={joined(node.id, 'action')} links={links} />
              <Joined label="Indicators" nodes={indicatorsOf(node.id, joined)} links={links} />
            </details>
          </li>
        ))}
    </ul>
  );
}

const sayJoined = (actions: number, indicators: number): string =>
  `${countOf(actions, 'action')}, ${countOf(indicators, 'indicator')}`;

/** Of the priority itself and of its actions, each once. */
function indicatorsOf(id: string, joined: JoinedNodes): readonly LogicNode[] {
  const own = joined(id, 'indicator');
  const ofActions = joined(id, 'action').flatMap((action) => joined(action.id, 'indicator'));
  return [...new Map([...own, ...ofActions].map((node) => [node.id, node])).values()];
}

interface JoinedProps {
  readonly label: string;
  readonly nodes: readonly LogicNode[];
  readonly links: Links;
}

function Joined({ label, nodes, links }: JoinedProps) {
  return (
    <>
      <h3>{label}</h3>
      {nodes.length === 0 ? <p className="quiet">None.</p> : null}
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeName node={node} links={links} /> <NodeState node={node} />
          </li>
        ))}
      </ul>
    </>
  );
}
