import type { Beginning } from '../../assessment/actions/doubtful-date';
import { sayMilestoneState } from '../../assessment/actions/due-state';
import { TableRegion } from '../../components/tables/TableRegion';
import type { Milestone } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import { PlanDay } from '../parts/PlanDay';

interface MilestoneTableProps {
  readonly milestones: readonly Milestone[];
  readonly asAt: IsoDate;
  /** A date before this is doubtful. */
  readonly begins: Beginning | null;
}

/** The milestones of one action, in the plan's order. */
export function MilestoneTable({ milestones, asAt, begins }: MilestoneTableProps) {
  const hasNotes = milestones.some(({ note }) => note !== '');
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">Milestones</h2>
      {milestones.length === 0 ? (
        <p>The plan sets no milestone for it.</p>
      ) : (
        <TableRegion label="Every milestone of this action">
          <table className="table milestones">
            <thead>
              <tr>
                <th scope="col">Milestone</th>
                <th scope="col">Due</th>
                <th scope="col">State</th>
                {hasNotes ? <th scope="col">Note</th> : null}
              </tr>
            </thead>
            <tbody>
              {milestones.map((milestone) => (
                <tr key={milestone.id}>
                  <th scope="row">{milestone.milestone}</th>
                  <td>
                    <PlanDay day={milestone.due} />
                  </td>
                  <td>{sayMilestoneState(milestone, asAt, begins)}</td>
                  {hasNotes ? <td>{milestone.note}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </section>
  );
}
