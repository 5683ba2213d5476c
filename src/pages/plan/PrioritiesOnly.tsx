import { MeasureList } from '../parts/MeasureList';
import { PriorityList } from '../parts/PriorityList';
import type { PlanViewProps } from './views';

/** A plan that lists no action yet: what it puts first, and what it cannot measure. */
export function PrioritiesOnly({ plan, catalogue, review, links }: PlanViewProps) {
  return (
    <>
      <p>
        This plan lists priorities and no action, so that no action can be late and no progress can be shown.
        Figures stand on the pages of the outcomes.
      </p>
      <h2>Its priorities</h2>
      <PriorityList priorities={plan.priorities} catalogue={catalogue} links={links} />
      {plan.measures.length > 0 ? (
        <>
          <h2>Measures under improvement</h2>
          <MeasureList measures={plan.measures} catalogue={catalogue} links={links} asAt={review.asAt} />
        </>
      ) : null}
    </>
  );
}
