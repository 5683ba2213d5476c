import { useMemo } from 'react';
import { sayApart, sayChanges } from '../../../assessment/changes/changes-sentence';
import { planChanges } from '../../../assessment/changes/plan-changes';
import { changeGroup } from '../../../charts/plan/change-words';
import { tabulateChanges } from '../../../charts/plan/tabulate-changes';
import { EmptyState } from '../../../components/notices/Notice';
import { DownloadButtons } from '../../../components/tables/DownloadButtons';
import { SortableTable } from '../../../components/tables/SortableTable';
import { filterChanges, groupChanges } from '../../../reviews/plan/changes-shown';
import { FailedQuery } from '../../FailedQuery';
import type { PlanViewProps } from '../views';
import { ChangeGroups } from './ChangeGroups';
import { ChooseVersion } from './ChooseVersion';
import { NoEarlierVersion } from './NoEarlierVersion';
import { type EarlierPlan, useEarlierPlans } from './use-earlier-plans';

/** What has changed since an earlier version, each action followed by its id and not by its number. */
export function ChangesView(props: PlanViewProps) {
  const { catalogue, plan, selection, links, choose } = props;
  const asked = useEarlierPlans(plan, catalogue);
  if (asked.state === 'failed') return <FailedQuery error={asked.error} />;
  if (asked.state === 'waiting')
    return (
      <p className="quiet">
        <output>Looking for earlier versions of the plan.</output>
      </p>
    );
  const [latest] = asked.answer;
  if (!latest) return <NoEarlierVersion partnership={plan.partnership} readPlan={links.readPlan} />;
  const written = selection.choices.date;
  const chosen = written === undefined ? latest : asked.answer.find(({ name }) => name === written);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Changes between two versions or plans</h2>
      <ChooseVersion
        versions={asked.answer}
        chosen={chosen?.name ?? written ?? ''}
        onChoose={(name) => choose({ date: name === latest.name ? '' : name, list: '', order: '' })}
      />
      {chosen ? (
        <ChangesSince earlier={chosen} {...props} />
      ) : (
        <EmptyState title={`No version called “${written ?? ''}” is known here`}>
          <p>Choose one of the versions above.</p>
        </EmptyState>
      )}
    </section>
  );
}

/** Everything that differs, or one kind of it, as a table. */
function ChangesSince({
  earlier,
  plan,
  review,
  shown,
  context,
  selection,
  links,
  choose,
}: PlanViewProps & { readonly earlier: EarlierPlan }) {
  const { choices } = selection;
  const changes = useMemo(() => {
    const named = [...context.outcomes, ...context.indicators];
    return planChanges(earlier.plan, plan, (id) => named.find((one) => one.id === id)?.name ?? id);
  }, [earlier, plan, context]);
  const isEverything = shown.length === review.progress.length;
  const left = useMemo(
    () => filterChanges(changes, shown, isEverything, choices),
    [changes, shown, isEverything, choices],
  );
  const apart = sayApart(earlier.plan, plan, earlier.label);
  const groups = groupChanges(left);
  const isKnown = choices.list === undefined || groups.some(({ name }) => name === choices.list);
  const rows = choices.list === undefined ? left : left.filter((one) => changeGroup(one) === choices.list);
  const table = () => tabulateChanges(rows, earlier.label, context);
  if (apart !== '') return <p>{apart}</p>;
  return (
    <>
      <p>{sayChanges(left, earlier.label)}</p>
      {left.length > 0 ? (
        <p className="small quiet">
          An action is followed by its id, which stays when its number changes. What two versions say
          otherwise is listed; why it was changed they do not say.
        </p>
      ) : null}
      <ChangeGroups groups={groups} total={left.length} selection={selection} />
      {isKnown ? null : <p>There is no change of this kind: “{choices.list}”.</p>}
      {rows.length === 0 ? null : (
        <>
          <SortableTable
            table={table()}
            rowHeader="action"
            order={choices.order ?? ''}
            onOrder={(order) => choose({ order })}
            show={(row, column) => {
              const after = rows[row]?.after;
              if (column !== 'action' || !after) return null;
              return <a href={links.action(after.id)}>{after.action}</a>;
            }}
          />
          <DownloadButtons name={`${review.place.id}-changes`} table={table} picture={null} />
        </>
      )}
    </>
  );
}
