import { sayReason } from '../../assessment/targets/reason';
import type { Standing } from '../../assessment/targets/verdict';
import { formatNumber } from '../../assessment/words/format-value';
import type { ActionId } from '../../domain/ids';
import { formatShortDate } from '../../domain/time/iso-date';
import { formatWord } from '../../domain/words/word';
import { standingMark } from '../marks/standing-mark';
import { columnsOver } from '../tables/columns-over';
import { illustrativeNote } from '../tables/status-words';
import { type FilledColumn, measuredCell, numberColumn, type Table, tableOf } from '../tables/table';
import { indicatorNames, namesOfActions, outcomeName, type PlanContext, planEnd } from './plan-columns';

/** Every target once, with how it stands and why. */
export function tabulateTargets(rows: readonly Standing[], context: PlanContext): Table {
  const { downloads } = columnsOver(rows);
  return tableOf(
    `Targets, ${context.placeName}, as at ${formatShortDate(context.asAt)}`,
    [
      ...targetColumns(rows, context),
      downloads('Illustrative figures', 'illustrative', ({ isIllustrative }) =>
        isIllustrative ? 'yes' : 'no',
      ),
      ...planEnd(rows, context),
    ],
    rows.some(({ isIllustrative }) => isIllustrative) ? [illustrativeNote] : [],
  );
}

/** The outcomes that a target's actions serve, each once. */
const outcomesOf = (actions: readonly ActionId[], context: PlanContext): string =>
  [
    ...new Set(
      context.actions
        .filter(({ id }) => actions.includes(id))
        .map(({ outcome }) => outcomeName(outcome, context)),
    ),
  ].join('; ');

export function targetColumns(rows: readonly Standing[], context: PlanContext): readonly FilledColumn[] {
  const { texts, dates, downloads, numberDownloads } = columnsOver(rows);
  const measured = (heading: string, name: string, read: (row: Standing) => Standing['actual'] | null) =>
    numberColumn(
      heading,
      name,
      rows.map((row) => measuredCell(read(row), formatNumber)),
    );
  return [
    texts('Target', 'target', ({ target }) => target.target),
    texts('Stands', 'standing', ({ word }) => standingMark(word).word),
    texts('Why', 'because', ({ because }) => because),
    measured('So far', 'actual', ({ actual }) => actual),
    measured('Needed', 'needed', ({ needed }) => needed),
    measured('Still to go', 'remaining', ({ runRate }) => runRate?.remaining ?? null),
    measured('A month from here', 'needed_a_month', ({ runRate }) => runRate?.perMonth ?? null),
    dates('Due', 'due', ({ target }) => target.due),
    texts('Action', 'actions', ({ target }) => namesOfActions(target.actions, context)),
    downloads('Outcome', 'outcome', ({ target }) => outcomesOf(target.actions, context)),
    downloads('Indicator', 'indicator', ({ target }) =>
      target.indicator === null ? '' : indicatorNames([target.indicator], context),
    ),
    numberDownloads('Expected by now', 'expected', ({ expected }) => expected),
    numberDownloads('A month so far', 'so_far_a_month', ({ runRate }) => runRate?.soFarPerMonth ?? null),
    numberDownloads('Lower end of the interval', 'interval_lower', ({ interval }) => interval?.lower ?? null),
    numberDownloads('Upper end of the interval', 'interval_upper', ({ interval }) => interval?.upper ?? null),
    downloads('Why not judged', 'reason', ({ reason }) => (reason === null ? '' : sayReason(reason))),
    downloads('Kind', 'kind', ({ target }) => formatWord(target.kind)),
    downloads('Unit', 'unit', ({ target }) => target.unit),
    downloads('Due as written', 'due_as_written', ({ target }) => target.due.asWritten),
    downloads('Other dates', 'other_dues', ({ target }) =>
      target.otherDues
        .map(({ action, due }) => `${action} ${due.date ?? ''} ${due.asWritten}`.trim())
        .join('; '),
    ),
    downloads('Baseline', 'baseline', ({ target }) =>
      [target.baselineValue === null ? '' : String(target.baselineValue), target.baselinePeriod]
        .join(' ')
        .trim(),
    ),
    downloads('Comparator', 'comparator', ({ target }) => target.comparator),
    downloads('Provisional', 'provisional', ({ target }) => (target.provisional ? 'yes' : 'no')),
    downloads('Note', 'note', ({ target }) => target.note),
    downloads('Target id', 'target_id', ({ target }) => target.id),
  ];
}
