import { forcedPalette } from '../../../src/charts/drawing/colours';
import { anIndicator, anObservation, aRate } from '../../builders';
import { boroughs, oneIn } from '../authorities';
import { judgedBarsScene } from '../bars-scene';
import { aGroup, aRankedPlace } from '../figures';
import { aComparison, completions } from '../group-figures';

const london = aComparison(boroughs);

export const orderedJudged = judgedBarsScene(
  'ordered-judged',
  'Boroughs in order against England, the City’s interval cut',
  london,
);
export const orderedForced = judgedBarsScene(
  'ordered-forced-colours',
  'Boroughs in order in forced colours',
  london,
  900,
  forcedPalette,
);
export const orderedOnAPhone = judgedBarsScene(
  'ordered-on-a-phone',
  'Boroughs in order on a phone, some suppressed',
  aComparison(boroughs, { indicator: completions, suppressed: 10, seed: 4 }),
  340,
);
export const orderedNotJudged = judgedBarsScene(
  'ordered-not-judged',
  'Boroughs in order where nothing is judged, illustrative',
  aComparison(boroughs, {
    indicator: aRate({ polarity: 'no-judgement' }),
    status: ['illustrative'],
    seed: 6,
  }),
);
export const orderedEngland = judgedBarsScene(
  'ordered-england',
  'One in four authorities of England in order on a phone',
  aComparison(oneIn(4), { groupName: 'Local authorities of England', suppressed: 3 }),
  340,
);
export const orderedSuppressed = judgedBarsScene(
  'ordered-all-suppressed',
  'Boroughs in order, every one suppressed',
  aComparison(new Map([...boroughs].slice(0, 6)), { suppressed: 100 }),
);

const counts = anIndicator({ frequency: 'annual', unit: 'starts' });
export const orderedCounts = judgedBarsScene('ordered-counts', 'Numbers in order, with ties and a nought', {
  ...aGroup(
    [40, 32, 32, 11, 0].map((value, at) =>
      aRankedPlace(`Place ${at + 1}`, anObservation({ value, numerator: value }), at === 2),
    ),
    0,
  ),
  indicator: counts,
  england: null,
});
