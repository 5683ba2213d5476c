import { EmptyState } from '../../../components/notices/Notice';

export const NoActionFits = () => (
  <EmptyState title="No action fits these choices">
    <p>Choose another outcome, priority, owner or status, or show every action.</p>
  </EmptyState>
);
