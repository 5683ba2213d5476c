import { forcedPalette } from '../../../src/charts/drawing/colours';
import { boroughs } from '../authorities';
import { heatScene } from '../heat-scene';
import { aMatrix, londonMatrix, subjects } from '../matrix-figures';

export const heatLondon = heatScene('heat-london', 'Heat map of indicators by London boroughs', londonMatrix);

export const heatFew = heatScene(
  'heat-few',
  'Heat map of four places, with their figures',
  aMatrix('neighbours', new Map([...boroughs].slice(-6)), subjects),
);

export const heatForced = heatScene(
  'heat-forced-colours',
  'Heat map in the reader’s own high-contrast colours',
  londonMatrix,
  forcedPalette,
);
