import { forcedPalette } from '../../../src/charts/drawing/colours';
import { aRate } from '../../builders';
import { authorities, boroughs } from '../authorities';
import { aTileMap, tileScene } from '../tile-scene';

const london = aTileMap('London boroughs', boroughs);
const england = aTileMap('England', authorities);
const neutral = aRate({
  name: 'Drug offences',
  unit: 'per 1,000 people',
  polarity: 'no-judgement',
  per: 1000,
});

export const tilesLondon = tileScene('tiles-london', 'Tiles of London boroughs, judged', london);

export const tilesEngland = tileScene('tiles-england', 'Tiles of 153 authorities, judged', england);

export const tilesGraded = tileScene(
  'tiles-graded',
  'Tiles of 153 authorities by class, nothing judged',
  aTileMap('England', authorities, neutral),
);

export const tilesLondonGraded = tileScene(
  'tiles-london-graded',
  'Tiles of London boroughs by class',
  aTileMap('London boroughs', boroughs, neutral),
);

export const tilesOnAPhone = tileScene(
  'tiles-on-a-phone',
  'Tiles of 153 authorities by class on a phone',
  aTileMap('England', authorities, neutral),
  340,
);

export const tilesIllustrative = tileScene(
  'tiles-illustrative',
  'Tiles of four illustrative boroughs on a phone',
  aTileMap('neighbours', new Map([...boroughs].slice(-7)), aRate(), ['illustrative']),
  340,
);

export const tilesForced = tileScene(
  'tiles-forced-colours',
  'Tiles in the reader’s own high-contrast colours',
  london,
  900,
  forcedPalette,
);
