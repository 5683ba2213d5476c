import type { LogicNode } from '../../assessment/logic/graph';
import { indicatorState } from '../../charts/plan/logic-state';
import { nameOf } from '../../charts/plan/tabulate-logic';
import { Mark } from '../../components/figure/Mark';
import { ProgressTag } from '../../components/tables/Tags';
import type { Links } from '../links';

/** Where a node leads; empty: a national priority has no page. */
export function hrefOf(node: LogicNode, links: Links): string {
  switch (node.column) {
    case 'national':
      return '';
    case 'priority':
      return links.priority(node.priority.id);
    case 'outcome':
      return links.outcome(node.outcome.id);
    case 'indicator':
      return links.indicator(node.assessment.indicator.id);
    case 'action':
      return links.action(node.progress.action.id);
  }
}

/** The reference before a name; empty where it has none. */
export function referenceOf(node: LogicNode): string {
  if (node.column === 'action') return node.progress.action.reference;
  return node.column === 'priority' ? node.priority.reference : '';
}

/** How a node stands, as a word with its shape; nothing for what is not judged. */
export function NodeState({ node }: { readonly node: LogicNode }) {
  if (node.column === 'action') return <ProgressTag word={node.progress.word} />;
  if (node.column !== 'indicator') return null;
  const { shape, colour, word } = indicatorState(node.assessment);
  return (
    <span className="tag">
      <Mark shape={shape} colour={colour} />
      {word}
      {node.assessment.isIllustrative ? ' · illustrative' : ''}
    </span>
  );
}

interface NodeNameProps {
  readonly node: LogicNode;
  readonly links: Links;
}

/** The name, leading to the page that it has. */
export function NodeName({ node, links }: NodeNameProps) {
  const href = hrefOf(node, links);
  const reference = referenceOf(node);
  const name = `${reference === '' ? '' : `${reference} `}${nameOf(node)}`;
  return href === '' ? <span>{name}</span> : <a href={href}>{name}</a>;
}
