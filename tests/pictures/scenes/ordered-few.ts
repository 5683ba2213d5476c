import { aFigure, aGroup, aRankedPlace } from '../figures';
import { barsScene } from '../scene';

export const orderedFew = barsScene(
  'ordered-few',
  'Three places on a phone, one of them illustrative',
  aGroup(
    [
      aRankedPlace('North Northamptonshire', aFigure('2020', 12.2)),
      aRankedPlace('York', aFigure('2020', 7.1, { status: ['illustrative'] }), true),
      aRankedPlace('Barnet', aFigure('2020', 0)),
    ],
    12.9,
  ),
  340,
);
