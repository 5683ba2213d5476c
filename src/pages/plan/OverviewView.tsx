import { ActionDownload } from './actions/ActionDownload';
import { ActionTable } from './actions/ActionTable';
import { NoActionFits } from './actions/NoActionFits';
import { ExceptionsInBrief } from './exceptions/ExceptionsInBrief';
import type { PlanViewProps } from './views';

/** What must be asked about first, then every action. */
export function OverviewView(props: PlanViewProps) {
  if (props.shown.length === 0) {
    return <NoActionFits />;
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
