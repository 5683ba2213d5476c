import { EmptyState } from '../../../components/notices/Notice';
import type { PartnershipId } from '../../../domain/ids';

interface NoEarlierVersionProps {
  readonly partnership: PartnershipId;
  readonly readPlan: string;
}

/** Nothing to compare with yet, and the two ways to get there. */
export function NoEarlierVersion({ partnership, readPlan }: NoEarlierVersionProps) {
  return (
    <EmptyState title="There is no earlier version of this plan to compare with">
      <p>
        When the plan is written anew, keep its old files: put them into{' '}
        <code>data/plans/{partnership}/earlier/2023-04-01/</code>, a folder named after the day from which
        they held. An action keeps its id in both versions, whatever its number.
      </p>
      <p>
        Or <a href={readPlan}>read the new plan from its file</a>: it is compared with the one here, and keeps
        its ids.
      </p>
    </EmptyState>
  );
}
