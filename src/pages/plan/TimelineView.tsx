import { useMemo } from 'react';
import { tabulateTimeline } from '../../charts/plan/tabulate-timeline';
import { timelineOf } from '../../charts/plan/timeline';
import { TimelineGrid } from '../../components/figure/TimelineGrid';
import { Tabs } from '../../components/frame/Tabs';
import { Later } from '../../components/notices/Later';
import { DownloadButtons } from '../../components/tables/DownloadButtons';
import { SortableTable } from '../../components/tables/SortableTable';
import { planOfPlace } from '../../domain/plan/plan-of-place';
import { formatShortDate } from '../../domain/time/iso-date';
import { parseWord } from '../../domain/words/word';
import { groupActions, groupings } from '../../reviews/plan/grouping';
import { GroupByForm } from './actions/GroupByForm';
import { NoActionFits } from './actions/NoActionFits';
import type { PlanViewProps } from './views';

/** When everything falls due: by quarter, and date by date in a table. */
export function TimelineView(props: PlanViewProps) {
  const { catalogue, review, shown, context, selection, links, choose } = props;
  const { choices } = selection;
  const grouping = parseWord(groupings, choices.by ?? '') ?? 'outcome';
  const described = planOfPlace(catalogue, review.place);
  const timeline = useMemo(() => {
    const span = { start: described?.start ?? null, end: described?.end ?? null };
    return timelineOf(groupActions(grouping, shown, catalogue.outcomes), span, review.asAt);
  }, [grouping, shown, catalogue, described, review.asAt]);
  const table = useMemo(() => tabulateTimeline(timeline, context), [timeline, context]);
  if (shown.length === 0) return <NoActionFits />;
  const actionIds = table.columns.findIndex(({ name }) => name === 'action_id');
  const linkOf = (row: number) => {
    const id = table.rows[row]?.[actionIds]?.text;
    const action = context.actions.find((one) => one.id === id);
    return action ? <a href={links.action(action.id)}>{action.action}</a> : null;
  };
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <GroupByForm chosen={grouping} onChoose={(by) => choose({ by: by === 'outcome' ? '' : by })} />
      <Tabs
        label="Timeline"
        chosen={choices.view ?? 'timeline'}
        onChoose={(view) => choose({ view: view === 'timeline' ? '' : view })}
        tabs={[
          {
            name: 'timeline',
            label: 'By quarter',
            panel: (
              <TimelineGrid
                timeline={timeline}
                caption={`Actions by quarter, as at ${formatShortDate(review.asAt)}`}
                nameRow={({ progress: { action } }) => (
                  <a href={links.action(action.id)}>
                    {action.reference === '' ? '' : `${action.reference} `}
                    {action.action}
                  </a>
                )}
              />
            ),
          },
          {
            name: 'table',
            label: 'Table',
            panel: (
              <Later isNow={choices.view === 'table'}>
                {() => (
                  <SortableTable
                    table={table}
                    rowHeader="action"
                    order={choices.order ?? ''}
                    onOrder={(order) => choose({ order })}
                    show={(row, column) => (column === 'action' ? linkOf(row) : null)}
                  />
                )}
              </Later>
            ),
          },
          {
            name: 'download',
            label: 'Download',
            panel: (
              <DownloadButtons name={`${review.place.id}-timeline`} table={() => table} picture={null} />
            ),
          },
        ]}
      />
    </section>
  );
}
