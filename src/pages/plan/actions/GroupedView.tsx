import { useId } from 'react';
import type { ProgressGroup } from '../../../charts/plan/timeline';
import { namesPriority } from '../../../domain/plan/priority';
import { actionsInWords } from '../../../reviews/place/words';
import { type Grouping, groupActions } from '../../../reviews/plan/grouping';
import { PriorityList } from '../../parts/PriorityList';
import type { PlanViewProps } from '../views';
import { ActionDownload } from './ActionDownload';
import { ActionTable } from './ActionTable';
import { NoActionFits } from './NoActionFits';

interface GroupedViewProps extends PlanViewProps {
  readonly grouping: Grouping;
  /** Where a heading leads; empty: to no page. */
  readonly hrefOf?: (name: string) => string;
}

/** The actions under headings, each heading counted in words. */
function GroupedView({ grouping, hrefOf, ...props }: GroupedViewProps) {
  const groups = groupActions(grouping, props.shown, props.catalogue.outcomes);
  if (groups.length === 0) return <NoActionFits />;
  return (
    <>
      {groups.map((group) => (
        <OneGroup key={group.name} group={group} href={hrefOf?.(group.name) ?? ''} {...props} />
      ))}
      <ActionDownload {...props} />
    </>
  );
}

function OneGroup({
  group: { name, progress },
  href,
  ...props
}: PlanViewProps & { readonly group: ProgressGroup; readonly href: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{href === '' ? name : <a href={href}>{name}</a>}</h2>
      <p>{actionsInWords(progress)}.</p>
      <ActionTable {...props} progress={progress} caption={`Actions: ${name}`} />
    </section>
  );
}

export const ByOutcome = (props: PlanViewProps) => <GroupedView {...props} grouping="outcome" />;
/** Under each priority its actions; then the priorities that have none. */
export function ByPriority(props: PlanViewProps) {
  const { plan, catalogue, links } = props;
  const named = (name: string) => plan.priorities.find((one) => namesPriority(name, one));
  const without = plan.priorities.filter(
    (priority) => !plan.actions.some((action) => namesPriority(action.priority, priority)),
  );
  return (
    <>
      <GroupedView
        {...props}
        grouping="priority"
        hrefOf={(name) => {
          const priority = named(name);
          return priority ? links.priority(priority.id) : '';
        }}
      />
      {without.length > 0 ? (
        <>
          <h2>Priorities without an action</h2>
          <PriorityList priorities={without} catalogue={catalogue} links={links} />
        </>
      ) : null}
    </>
  );
}

export const ByOwner = (props: PlanViewProps) => <GroupedView {...props} grouping="owner" />;
export const ByStatus = (props: PlanViewProps) => <GroupedView {...props} grouping="status" />;
