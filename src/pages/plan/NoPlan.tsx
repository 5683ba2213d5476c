import { EmptyState } from '../../components/notices/Notice';
import { holdsPlanOf, useNotFetched } from '../not-fetched';

interface NoPlanProps {
  readonly placeId: string;
  readonly placeName: string;
  /** Where a plan is read from its file; null: the place is no partnership. */
  readonly readPlan: string | null;
}

/** What would be here, and how to get it. */
export function NoPlan({ placeId, placeName, readPlan }: NoPlanProps) {
  const notFetched = useNotFetched(holdsPlanOf(placeId));
  if (notFetched !== '') {
    return (
      <EmptyState title={`The plan of ${placeName} did not arrive`}>
        <p>{`${notFetched} whether ${placeName} has a plan, or what else is in it. Load the page again.`}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={`No plan belongs to ${placeName}`}>
      <p>
        {readPlan === null ? (
          'Plans belong to partnerships. Choose one above, or put actions.csv into data/plans/ under the partnership’s name.'
        ) : (
          <>
            <a href={readPlan}>Read the plan from the file it is kept in</a>, or put actions.csv into
            data/plans/ under the partnership’s name.
          </>
        )}
      </p>
    </EmptyState>
  );
}
