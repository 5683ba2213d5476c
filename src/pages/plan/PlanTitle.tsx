import { formatDate } from '../../domain/iso-date';
import type { Partnership } from '../../domain/partnership';

/** Which plan this is, of which day, and in whose words. */
export const PlanTitle = ({ partnership }: { readonly partnership: Partnership }) => (
  <p className="small">
    {partnership.planLink === '' ? (
      partnership.planTitle
    ) : (
      <a href={partnership.planLink}>{partnership.planTitle}</a>
    )}
    , as it stood on {formatDate(partnership.asAt)}. The wording is ours, short; references, owners, dates and
    statuses are the plan’s. {partnership.note}
  </p>
);
