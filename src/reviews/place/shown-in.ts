import type { Assessment } from '../../assessment/place/assessment';
import type { Observation } from '../../domain/figures/observation';

/** Every figure that the page of an indicator draws: the place's, England's and the region's. */
export const shownIn = ({ observations, england, region }: Assessment): readonly Observation[] => [
  ...observations,
  ...(england?.observations ?? []),
  ...(region?.observations ?? []),
];
