import { ActionDownload } from './ActionDownload';
import { ActionTable } from './ActionTable';
import { ExceptionsInBrief } from './ExceptionsInBrief';
import { NoActionFits } from './NoActionFits';
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
