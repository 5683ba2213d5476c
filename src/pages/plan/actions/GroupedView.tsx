import { useId } from 'react';
import type { ProgressGroup } from '../../../charts/plan/timeline';
import { actionsInWords } from '../../../reviews/place/words';
import { type Grouping, groupActions } from '../../../reviews/plan/grouping';
import type { PlanViewProps } from '../views';
import { ActionDownload } from './ActionDownload';
import { ActionTable } from './ActionTable';
import { NoActionFits } from './NoActionFits';

/** The actions under headings, each heading counted in words. */
function GroupedView({ grouping, ...props }: PlanViewProps & { readonly grouping: Grouping }) {
  const groups = groupActions(grouping, props.shown, props.catalogue.outcomes);
  if (groups.length === 0) return <NoActionFits />;
  return (
    <>
      {groups.map((group) => (
        <OneGroup key={group.name} group={group} {...props} />
      ))}
      <ActionDownload {...props} />
    </>
  );
}

function OneGroup({
  group: { name, progress },
  ...props
}: PlanViewProps & { readonly group: ProgressGroup }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p>{actionsInWords(progress)}.</p>
      <ActionTable {...props} progress={progress} caption={`Actions: ${name}`} />
    </section>
  );
}

export const ByOutcome = (props: PlanViewProps) => <GroupedView {...props} grouping="outcome" />;
export const ByPriority = (props: PlanViewProps) => <GroupedView {...props} grouping="priority" />;
export const ByOwner = (props: PlanViewProps) => <GroupedView {...props} grouping="owner" />;
export const ByStatus = (props: PlanViewProps) => <GroupedView {...props} grouping="status" />;
