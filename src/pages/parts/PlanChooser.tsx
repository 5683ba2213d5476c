import type { Catalogue } from '../../domain/catalogue';
import type { Place } from '../../domain/places/place';
import { namePlan, plansOf } from '../../domain/plan/plan-of-place';
import { formatDate } from '../../domain/time/iso-date';
import { formatAddress } from '../../selection/address';
import { placeWithPlan } from '../../selection/place';
import { inOtherPlan, type Selection } from '../../selection/selection';

interface PlanChooserProps {
  readonly catalogue: Catalogue;
  readonly place: Place;
  readonly selection: Selection;
}

/** The plans of a partnership that has several, the newest first; each an address of its own, with the same view. */
export function PlanChooser({ catalogue, place, selection }: PlanChooserProps) {
  const plans = plansOf(catalogue, place);
  if (plans.length < 2) return null;
  return (
    <nav className="view-links plan-chooser" aria-label={`Plans of ${place.shortName}`}>
      <ul>
        {plans.map((described) => (
          <li key={described.plan}>
            <a
              href={formatAddress(inOtherPlan(selection, placeWithPlan(place, described.plan, catalogue)))}
              {...(described.plan === place.plan ? { 'aria-current': 'page' as const } : {})}
            >
              {namePlan(described)} <span className="small">as at {formatDate(described.asAt)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
