import { EmptyState } from '../../components/notices/Notice';

interface CannotCompareProps {
  readonly why: string;
}

export function CannotCompare({ why }: CannotCompareProps) {
  return (
    <EmptyState title="This cannot be compared">
      <p>{why} Choose something else above.</p>
    </EmptyState>
  );
}
