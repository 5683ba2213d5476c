import type { Assurance } from '../../assessment/place/control-finding';
import { screenPalette } from '../drawing/colours';
import type { IconMark } from './variation-icon';

const { better, worse, secondary } = screenPalette;

const assurances: Readonly<Record<Assurance, IconMark>> = {
  'consistently-passes': {
    word: 'Passes the target',
    shape: 'tick',
    colour: better,
    sentence: 'Consistently passes the target: chance alone would not miss it.',
  },
  'consistently-fails': {
    word: 'Fails the target',
    shape: 'cross',
    colour: worse,
    sentence: 'Consistently fails the target: chance alone would not reach it.',
  },
  'hit-and-miss': {
    word: 'Hit and miss',
    shape: 'circles-across-line',
    colour: secondary,
    sentence: 'Hit and miss: chance alone decides whether the target is passed.',
  },
};

/** How the limits of a control chart lie against a target. */
export const assuranceIcon = (assurance: Assurance): IconMark => assurances[assurance];
