import type { PlanDate } from '../../domain/plan/plan';
import { formatShortDate } from '../../domain/time/iso-date';

/** A date of the plan as it was read, and as it is written where that says more; never only one of the two. */
export function PlanDay({ day: { date, asWritten } }: { readonly day: PlanDate }) {
  if (date === null) return asWritten === '' ? 'none given' : `written “${asWritten}”`;
  const read = formatShortDate(date);
  return (
    <>
      {read}
      {asWritten === '' || asWritten === read ? null : (
        <>
          {' '}
          <span className="detail as-written">“{asWritten}”</span>
        </>
      )}
    </>
  );
}
