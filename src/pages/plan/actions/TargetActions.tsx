import { nameOfAction } from '../../../charts/plan/plan-columns';
import type { Action } from '../../../domain/plan/plan';
import type { Links } from '../../links';

interface TargetActionsProps {
  readonly ids: readonly Action['id'][];
  readonly actions: readonly Action[];
  readonly links: Links;
}

/** The actions of a target, each a link by its reference: `T5/4, ER5/2`. */
export function TargetActions({ ids, actions, links }: TargetActionsProps) {
  return ids.map((id, index) => {
    const action = actions.find((one) => one.id === id);
    return (
      <span key={id}>
        {index === 0 ? '' : ', '}
        {action ? <a href={links.action(id)}>{nameOfAction(action)}</a> : id}
      </span>
    );
  });
}
