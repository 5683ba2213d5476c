import { useId } from 'react';
import type { Progress } from '../../assessment/types';
import { progressMark } from '../../charts/standing-mark';
import { EmptyState } from '../../components/Notice';
import { progressWords } from '../../domain/judgement';
import { actionsInWords } from '../words';
import { ActionDownload } from './ActionDownload';
import { ActionTable } from './ActionTable';
import { allOwners, allPriorities, ownersOf, priorityOf } from './plan-filter';
import type { PlanViewProps } from './views';

interface Group {
  readonly name: string;
  readonly progress: readonly Progress[];
}

interface GroupedViewProps extends PlanViewProps {
  readonly groups: readonly Group[];
}

/** The actions under headings, each heading counted in words. */
function GroupedView({ groups, ...props }: GroupedViewProps) {
  const filled = groups.filter(({ progress }) => progress.length > 0);
  if (filled.length === 0) {
    return (
      <EmptyState title="No action fits these choices">
        <p>Choose another outcome, priority, owner or status, or show every action.</p>
      </EmptyState>
    );
  }
  return (
    <>
      {filled.map((group) => (
        <OneGroup key={group.name} group={group} {...props} />
      ))}
      <ActionDownload {...props} />
    </>
  );
}

function OneGroup({ group: { name, progress }, ...props }: PlanViewProps & { readonly group: Group }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p>{actionsInWords(progress)}.</p>
      <ActionTable {...props} progress={progress} caption={`Actions: ${name}`} />
    </section>
  );
}

export function ByOutcome(props: PlanViewProps) {
  const outcomes = props.catalogue.outcomes.toSorted((one, other) => one.order - other.order);
  const groups = outcomes.map(({ id, name }) => ({
    name,
    progress: props.shown.filter(({ action }) => action.outcome === id),
  }));
  return <GroupedView {...props} groups={groups} />;
}

export function ByPriority(props: PlanViewProps) {
  const groups = allPriorities(props.review.progress).map((name) => ({
    name,
    progress: props.shown.filter((one) => priorityOf(one) === name),
  }));
  return <GroupedView {...props} groups={groups} />;
}

/** An action of two owners stands under both. */
export function ByOwner(props: PlanViewProps) {
  const groups = allOwners(props.shown).map((name) => ({
    name,
    progress: props.shown.filter((one) => ownersOf(one).includes(name)),
  }));
  return <GroupedView {...props} groups={groups} />;
}

export function ByStatus(props: PlanViewProps) {
  const groups = progressWords.map((word) => ({
    name: progressMark(word).word,
    progress: props.shown.filter((one) => one.word === word),
  }));
  return <GroupedView {...props} groups={groups} />;
}
