import { EmptyState } from '../../components/Notice';

/** What would be here, and how to get it. */
export const NoPlan = ({ placeName }: { readonly placeName: string }) => (
  <EmptyState title={`No plan belongs to ${placeName}`}>
    <p>
      Plans belong to partnerships. Choose one above, or put actions.csv into data/plans/ under the
      partnership’s name.
    </p>
  </EmptyState>
);
