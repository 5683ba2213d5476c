import { EmptyState } from '../../components/Notice';

interface NoPlanProps {
  readonly placeName: string;
  /** Where a plan is read from its file; null: the place is no partnership. */
  readonly readPlan: string | null;
}

/** What would be here, and how to get it. */
export const NoPlan = ({ placeName, readPlan }: NoPlanProps) => (
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
