import type { Standing } from '../../assessment/targets/verdict';
import { standingMark } from '../../charts/marks/standing-mark';
import { tabulateTargets } from '../../charts/plan/tabulate-targets';
import { EmptyState, IllustrativeNotice } from '../../components/notices/Notice';
import { DownloadButtons } from '../../components/tables/DownloadButtons';
import { SortableTable } from '../../components/tables/SortableTable';
import { standingWords } from '../../domain/judgement';
import { countOf } from '../../domain/words/number-words';
import { targetCell } from './target-cell';
import type { PlanViewProps } from './views';

/** Every target once, the missed ones first. */
export function TargetsView({ standings, context, selection, links, choose, review }: PlanViewProps) {
  const rows = standings.toSorted(
    (one, other) => standingWords.indexOf(one.word) - standingWords.indexOf(other.word),
  );
  const table = () => tabulateTargets(rows, context);
  if (rows.length === 0) {
    return (
      <EmptyState title="No target fits these choices">
        <p>
          {review.plan?.targets.length === 0
            ? 'The plan sets no number to reach. Targets come from targets.csv in the plan’s folder.'
            : 'Choose another outcome, priority, owner or status, or show every action.'}
        </p>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">Targets</h2>
      <p>{targetsInWords(rows)}.</p>
      {rows.some(({ isIllustrative }) => isIllustrative) ? <IllustrativeNotice /> : null}
      <SortableTable
        table={table()}
        rowHeader="target"
        order={selection.choices.order ?? ''}
        onOrder={(order) => choose({ order })}
        show={(row, column) => targetCell(rows[row], column, context.actions, links)}
      />
      <DownloadButtons name={`${review.place.id}-targets`} table={table} picture={null} />
    </section>
  );
}

/** `65 targets: 2 missed, 4 behind, 59 cannot be judged` */
function targetsInWords(standings: readonly Standing[]): string {
  const parts = standingWords
    .map((word) => [standings.filter((one) => one.word === word).length, standingMark(word).word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  return `${countOf(standings.length, 'target')}: ${parts.join(', ')}`;
}
