import type { Exception, ExceptionKind } from '../../assessment/actions/exceptions';
import { formatValue } from '../../assessment/words/format-value';
import { isAbsent } from '../../domain/figures/absence';
import { formatShortDate, type IsoDate } from '../../domain/time/iso-date';
import { columnsOver } from '../tables/columns-over';
import { illustrativeNote } from '../tables/status-words';
import { type FilledColumn, type Table, tableOf } from '../tables/table';
import { actionColumns, outcomeName, type PlanContext, planEnd } from './plan-columns';
import { targetColumns } from './tabulate-targets';

type Unserved = Extract<Exception, { readonly kind: 'concern-without-action' }>;
type ActionException = Extract<Exception, { readonly progress: unknown }>;
type PriorityException = Extract<Exception, { readonly priority: unknown }>;
type MeasureException = Extract<Exception, { readonly measure: unknown }>;
type NotJudged = Extract<Exception, { readonly kind: 'target-not-judged' }>;

export const exceptionHeadings: Readonly<Record<ExceptionKind, string>> = {
  late: 'Late actions',
  'date-doubtful': 'Actions whose date is doubtful',
  'no-update': 'Open actions without a recent update',
  'concern-without-action': 'Indicators of concern that no open action names',
  'action-without-indicator': 'Actions without an indicator',
  'target-not-judged': 'Targets that cannot be judged',
  'priority-without-action': 'Priorities without an action',
  'priority-without-measure': 'Priorities without a measure',
  'measure-late': 'Measures under improvement past their date',
};

/** One list of exceptions as a table: the rows keep their order. Rows of other lists are ignored. */
export function tabulateExceptions(
  kind: ExceptionKind,
  exceptions: readonly Exception[],
  since: IsoDate,
  context: PlanContext,
): Table {
  const own = exceptions.filter((one) => one.kind === kind);
  const caption = `${exceptionHeadings[kind]}, ${context.placeName}, as at ${formatShortDate(context.asAt)}`;
  return tableOf(
    caption,
    [...columnsOf(kind, own, context), ...exceptionEnd(own, since), ...planEnd(own, context)],
    own.some(({ isIllustrative }) => isIllustrative) ? [illustrativeNote] : [],
  );
}

function exceptionEnd(own: readonly Exception[], since: IsoDate): readonly FilledColumn[] {
  const { downloads } = columnsOver(own);
  return [
    downloads('Illustrative figures', 'illustrative', ({ isIllustrative }) =>
      isIllustrative ? 'yes' : 'no',
    ),
    downloads('List', 'list', ({ kind }) => kind),
    downloads('No update since', 'since', ({ kind }) => (kind === 'no-update' ? since : '')),
  ];
}

function columnsOf(
  kind: ExceptionKind,
  own: readonly Exception[],
  context: PlanContext,
): readonly FilledColumn[] {
  if (kind === 'concern-without-action') {
    return indicatorColumns(
      own.filter((one): one is Unserved => one.kind === kind),
      context,
    );
  }
  if (kind === 'target-not-judged') {
    const rows = own.filter((one): one is NotJudged => one.kind === kind);
    return targetColumns(
      rows.map(({ standing }) => standing),
      context,
    );
  }
  if (kind === 'priority-without-action' || kind === 'priority-without-measure') {
    return priorityColumns(
      own.filter((one): one is PriorityException => one.kind === kind),
      context,
    );
  }
  if (kind === 'measure-late') {
    return measureColumns(
      own.filter((one): one is MeasureException => one.kind === kind),
      context,
    );
  }
  const rows = own.filter((one): one is ActionException => 'progress' in one);
  const { before, after } = actionColumns(
    rows.map(({ progress }) => progress),
    context,
  );
  const why = columnsOver(rows).texts('Why', 'because', ({ words }) => words);
  return [...before, why, ...after.map(withoutOutcome)];
}

/** The words take the outcome's room on the page; the file keeps both. */
const withoutOutcome = ({ column, cells }: FilledColumn): FilledColumn =>
  column.name === 'outcome' ? { column: { ...column, isDownloadOnly: true }, cells } : { column, cells };

const outcomeNames = (ids: readonly string[], context: PlanContext): string =>
  ids.map((id) => outcomeName(id, context)).join('; ');

function priorityColumns(rows: readonly PriorityException[], context: PlanContext): readonly FilledColumn[] {
  const { texts, downloads } = columnsOver(rows);
  return [
    texts('Priority', 'priority', ({ priority }) => priority.name),
    texts('Why', 'because', ({ words }) => words),
    texts('Outcomes', 'outcomes', ({ priority }) => outcomeNames(priority.outcomes, context)),
    downloads('Priority id', 'priority_id', ({ priority }) => priority.id),
  ];
}

function measureColumns(rows: readonly MeasureException[], context: PlanContext): readonly FilledColumn[] {
  const { texts, dates, downloads } = columnsOver(rows);
  return [
    texts('Measure', 'measure', ({ measure }) => measure.measure),
    texts('Why', 'because', ({ words }) => words),
    texts('Owners', 'owners', ({ measure }) => measure.owners.join('; ')),
    dates('Due', 'due', ({ measure }) => measure.due),
    texts('Outcomes', 'outcomes', ({ measure }) => outcomeNames(measure.outcomes, context)),
    downloads('Measure id', 'measure_id', ({ measure }) => measure.id),
  ];
}

function indicatorColumns(rows: readonly Unserved[], context: PlanContext): readonly FilledColumn[] {
  const { texts, downloads } = columnsOver(rows);
  const outcomeOf = ({ assessment }: Unserved) =>
    context.outcomes.find(({ id }) => id === assessment.indicator.outcome)?.name ?? '';
  const latest = ({ assessment: { latest: found, indicator } }: Unserved) =>
    !found || isAbsent(found.value) ? '' : formatValue(found.value, indicator);
  return [
    texts('Indicator', 'indicator', ({ assessment }) => assessment.indicator.name),
    texts('Why', 'because', ({ words }) => words),
    texts('Outcome', 'outcome', outcomeOf),
    texts('Latest figure', 'latest', latest),
    texts('Period', 'period', ({ assessment }) => assessment.latest?.period.label ?? ''),
    downloads('Unit', 'unit', ({ assessment }) => assessment.indicator.unit),
    downloads('Targets', 'targets', ({ assessment }) =>
      assessment.standings.map(({ target }) => target.target).join('; '),
    ),
    downloads('Indicator id', 'indicator_id', ({ assessment }) => assessment.indicator.id),
  ];
}
