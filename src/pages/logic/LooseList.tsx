import type { Loose } from '../../assessment/logic/graph';
import { sayLoose } from '../../assessment/logic/logic-words';
import type { Links } from '../links';
import { NodeName } from './logic-node';

interface LooseListProps {
  readonly loose: readonly Loose[];
  readonly links: Links;
}

/** What is joined to nothing at one end, counted, with the names to open. */
export function LooseList({ loose, links }: LooseListProps) {
  return (
    <section aria-labelledby="loose" className="logic-loose">
      <h2 id="loose">What hangs loose</h2>
      {loose.length === 0 ? <p>Nothing: everything is joined at both ends.</p> : null}
      {loose.map(({ kind, nodes }) => (
        <details key={kind}>
          <summary>{sayLoose(kind, nodes.length)}</summary>
          <ul>
            {nodes.map((node) => (
              <li key={node.id}>
                <NodeName node={node} links={links} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
