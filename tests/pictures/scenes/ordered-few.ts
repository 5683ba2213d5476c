import { aGroup, anObservation, aRankedPlace } from '../figures';
import { barsScene } from '../scene';

export const orderedFew = barsScene(
  'ordered-few',
  'Three places on a phone, one of them illustrative',
  aGroup(
    [
      aRankedPlace('North Northamptonshire', anObservation('2020', 12.2)),
      aRankedPlace('York', anObservation('2020', 7.1, { status: ['illustrative'] }), true),
      aRankedPlace('Barnet', anObservation('2020', 0)),
    ],
    12.9,
  ),
  340,
);
