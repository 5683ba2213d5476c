import { EmptyState } from '../../components/Notice';
import { ActionDownload } from './ActionDownload';
import { ActionTable } from './ActionTable';
import { ExceptionsInBrief } from './ExceptionsInBrief';
import type { PlanViewProps } from './views';

/** What must be asked about first, then every action. */
export function OverviewView(props: PlanViewProps) {
  if (props.shown.length === 0) {
    return (
      <EmptyState title="No action fits these choices">
        <p>Choose another outcome, priority, owner or status, or show every action.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ExceptionsInBrief {...props} />
      <h2>Every action</h2>
      <ActionTable {...props} progress={props.shown} caption="Actions, the late and the silent ones first" />
      <ActionDownload {...props} />
    </>
  );
}
