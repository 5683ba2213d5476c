import { tabulateActions } from '../../../charts/plan/tabulate-actions';
import { DownloadButtons } from '../../../components/tables/DownloadButtons';
import type { PlanViewProps } from '../views';

/** The actions that the filters leave, as a file. */
export const ActionDownload = ({ shown, context, review }: PlanViewProps) => (
  <DownloadButtons
    name={`${review.place.id}-actions`}
    table={() => tabulateActions('Actions', shown, context)}
    picture={null}
  />
);
