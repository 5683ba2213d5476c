import type { ReactNode } from 'react';
import type { Exception, ExceptionKind } from '../../../assessment/actions/exceptions';
import { exceptionHeadings, tabulateExceptions } from '../../../charts/plan/tabulate-exceptions';
import { IllustrativeNotice } from '../../../components/notices/Notice';
import { DownloadButtons } from '../../../components/tables/DownloadButtons';
import { SortableTable } from '../../../components/tables/SortableTable';
import { IllustrativeTag } from '../../../components/tables/Tags';
import { ofKind } from '../../../reviews/plan/exception-lists';
import { asksForActions } from '../../../reviews/plan/plan-filter';
import { actionCell } from '../actions/action-cell';
import { targetCell } from '../target-cell';
import type { PlanViewProps } from '../views';
import { ExceptionCount } from './ExceptionCount';

const rowHeaders: Readonly<Record<ExceptionKind, string>> = {
  late: 'action',
  'date-doubtful': 'action',
  'no-update': 'action',
  'concern-without-action': 'indicator',
  'action-without-indicator': 'action',
  'target-not-judged': 'target',
  'priority-without-action': 'priority',
  'priority-without-measure': 'priority',
  'measure-late': 'measure',
};

/** One list of exceptions: counted in a sentence, sortable, each leading on, and to be taken away whole. */
export function ExceptionTable({ kind, ...props }: PlanViewProps & { readonly kind: ExceptionKind }) {
  const { exceptions, since, context, selection, choose, review } = props;
  const own = ofKind(exceptions, kind);
  const table = () => tabulateExceptions(kind, own, since, context);
  return (
    <section aria-labelledby="list">
      <h2 id="list">{exceptionHeadings[kind]}</h2>
      <p>
        <ExceptionCount kind={kind} {...props} /> <LeftOut kind={kind} {...props} />
      </p>
      {own.length === 0 ? null : (
        <>
          {own.some(({ isIllustrative }) => isIllustrative) ? <IllustrativeNotice /> : null}
          <SortableTable
            table={table()}
            rowHeader={rowHeaders[kind]}
            order={selection.choices.order ?? ''}
            onOrder={(order) => choose({ order })}
            show={(row, column) => exceptionCell(own[row], column, props)}
          />
          <DownloadButtons name={`${review.place.id}-${kind}`} table={table} picture={null} />
        </>
      )}
    </section>
  );
}

function exceptionCell(
  exception: Exception | undefined,
  column: string,
  { links, context }: Pick<PlanViewProps, 'links' | 'context'>,
): ReactNode {
  if (!exception) return null;
  if ('progress' in exception) return actionCell(exception.progress, column, links);
  if ('standing' in exception) return targetCell(exception.standing, column, context.actions, links);
  if ('priority' in exception && column === 'priority') {
    return <a href={links.priority(exception.priority.id)}>{exception.priority.name}</a>;
  }
  if (!('assessment' in exception)) return null;
  if (column !== 'indicator') return null;
  const { indicator } = exception.assessment;
  return (
    <>
      <a href={links.indicator(indicator.id)}>{indicator.name}</a>{' '}
      {exception.isIllustrative ? <IllustrativeTag /> : null}
    </>
  );
}

/** An indicator that no action names has no owner: that is said, so that an empty list is not taken for a good one. */
const LeftOut = ({ kind, selection }: PlanViewProps & { readonly kind: ExceptionKind }) =>
  kind === 'concern-without-action' && asksForActions(selection.choices)
    ? 'An indicator that no action names has no priority, owner or status: this list is empty while one is chosen.'
    : null;
