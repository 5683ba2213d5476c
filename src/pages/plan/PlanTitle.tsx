import { formatDate } from '../../domain/iso-date';
import type { Partnership } from '../../domain/partnership';

/** Which plan this is, of which day, and in whose words. */
export const PlanTitle = ({ partnership }: { readonly partnership: Partnership }) => (
  <div className="small plan-title">
    <p>
      {partnership.planLink === '' ? (
        partnership.planTitle
      ) : (
        <a href={partnership.planLink}>{partnership.planTitle}</a>
      )}
      , as it stood on {formatDate(partnership.asAt)}.
    </p>
    <details className="query">
      <summary>About this plan</summary>
      <p>
        The wording is ours, short; references, owners, dates and statuses are the plan’s. {partnership.note}
      </p>
    </details>
  </div>
);
