import { forcedPalette } from '../../../src/charts/drawing/colours';
import { boroughs, oneIn } from '../authorities';
import { aMultiples, multiplesScene } from '../multiples-scene';

const london = aMultiples('London boroughs', boroughs, { without: ['City of London'] });

export const multiplesLondon = multiplesScene(
  'multiples-london',
  'Small multiples of London boroughs on one scale, with gaps',
  london,
);

export const multiplesWide = multiplesScene('multiples-wide', 'Small multiples in six columns', london, 1240);

export const multiplesEngland = multiplesScene(
  'multiples-england',
  'Small multiples of 31 authorities',
  aMultiples('England', oneIn(5)),
  1240,
);

export const multiplesFew = multiplesScene(
  'multiples-few',
  'Small multiples of three boroughs on a phone, the latest figures illustrative',
  aMultiples('neighbours', new Map([...boroughs].slice(1, 4)), { status: ['illustrative'] }),
  340,
);

export const multiplesForced = multiplesScene(
  'multiples-forced-colours',
  'Small multiples in the reader’s own high-contrast colours',
  london,
  900,
  forcedPalette,
);
