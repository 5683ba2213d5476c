import type { Variation } from '../../assessment/place/control-finding';
import { screenPalette } from '../drawing/colours';
import type { WordMark } from '../marks/shapes';

/** A mark with the sentence that says what it means. */
export interface IconMark extends WordMark {
  readonly sentence: string;
}

const { better, worse, unjudged, secondary } = screenPalette;

const variations: Readonly<Record<Variation, IconMark>> = {
  'common-cause': {
    word: 'Common cause',
    shape: 'between-lines',
    colour: secondary,
    sentence: 'Common cause: no special variation.',
  },
  'improvement-high': {
    word: 'Improvement, high',
    shape: 'diamond-over-line',
    colour: better,
    sentence: 'Improvement: higher than chance would give.',
  },
  'improvement-low': {
    word: 'Improvement, low',
    shape: 'diamond-under-line',
    colour: better,
    sentence: 'Improvement: lower than chance would give.',
  },
  'concern-high': {
    word: 'Concern, high',
    shape: 'triangle-over-line',
    colour: worse,
    sentence: 'Concern: higher than chance would give.',
  },
  'concern-low': {
    word: 'Concern, low',
    shape: 'triangle-under-line',
    colour: worse,
    sentence: 'Concern: lower than chance would give.',
  },
  'neutral-high': {
    word: 'Special variation, high',
    shape: 'circle-over-line',
    colour: unjudged,
    sentence: 'Special variation, neither better nor worse: higher than chance would give.',
  },
  'neutral-low': {
    word: 'Special variation, low',
    shape: 'circle-under-line',
    colour: unjudged,
    sentence: 'Special variation, neither better nor worse: lower than chance would give.',
  },
};

/** How the latest point of a control chart varies: a point over, under or between the lines of its limits. */
export const variationIcon = (variation: Variation): IconMark => variations[variation];
