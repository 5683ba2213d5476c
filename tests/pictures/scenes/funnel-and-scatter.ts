import { funnelOf } from '../../../src/assessment/groups/funnel';
import type { GroupComparison } from '../../../src/assessment/groups/group-finding';
import { scatterOf } from '../../../src/assessment/groups/scatter';
import { forcedPalette, type Palette, screenPalette } from '../../../src/charts/drawing/colours';
import { funnelPlot } from '../../../src/charts/funnel/funnel-plot';
import { describeFunnel, marksOfFunnel } from '../../../src/charts/funnel/funnel-words';
import { tabulateFunnel } from '../../../src/charts/funnel/tabulate-funnel';
import { scatterPlot } from '../../../src/charts/scatter/scatter-plot';
import { describeScatter, marksOfScatter } from '../../../src/charts/scatter/scatter-words';
import { tabulateScatter } from '../../../src/charts/scatter/tabulate-scatter';
import { aRate } from '../../builders';
import { authorities, boroughs } from '../authorities';
import { aComparison, completions } from '../group-figures';
import type { Scene } from '../scene';

const funnelScene = (
  name: string,
  title: string,
  comparison: GroupComparison,
  width = 900,
  palette: Palette = screenPalette,
): Scene => {
  const funnel = funnelOf(comparison);
  if ('kind' in funnel) throw new Error(funnel.because);
  return {
    name,
    title,
    width,
    height: 520,
    option: funnelPlot(funnel, palette),
    describe: describeFunnel(funnel),
    table: tabulateFunnel(funnel),
    marks: marksOfFunnel(funnel),
  };
};

const london = aComparison(boroughs);
const somewhat = new Map([...boroughs].slice(1, 7));

export const funnelWide = funnelScene('funnel', 'Funnel of boroughs around their own rate', london);
export const funnelOnAPhone = funnelScene('funnel-on-a-phone', 'Funnel on a phone', london, 340);
export const funnelForced = funnelScene(
  'funnel-forced-colours',
  'Funnel in forced colours',
  london,
  900,
  forcedPalette,
);
export const funnelOfShares = funnelScene(
  'funnel-shares',
  'Funnel of shares around England’s, two boroughs suppressed',
  aComparison(boroughs, { indicator: completions, suppressed: 8, seed: 4 }),
);
export const funnelOfEngland = funnelScene(
  'funnel-england',
  'Funnel of every authority where nothing is judged',
  aComparison(authorities, {
    indicator: aRate({ polarity: 'no-judgement' }),
    groupName: 'Local authorities of England',
  }),
);
export const funnelOfFew = funnelScene(
  'funnel-few',
  'Funnel of six places, illustrative',
  aComparison(somewhat, { status: ['illustrative'], chosen: [...somewhat.keys()].slice(0, 1) }),
  340,
);

const scatterScene = (
  name: string,
  title: string,
  across: GroupComparison,
  up: GroupComparison,
  width = 900,
  palette: Palette = screenPalette,
): Scene => {
  const scatter = scatterOf(across, up);
  return {
    name,
    title,
    width,
    height: 560,
    option: scatterPlot(scatter, palette),
    describe: describeScatter(scatter),
    table: tabulateScatter(scatter),
    marks: marksOfScatter(scatter),
  };
};

const shares = aComparison(boroughs, { indicator: completions, suppressed: 6, seed: 9 });

export const scatterOfBoroughs = scatterScene(
  'scatter',
  'Scatter of two indicators, some places without both',
  london,
  shares,
);
export const scatterOnAPhone = scatterScene('scatter-on-a-phone', 'Scatter on a phone', london, shares, 340);
export const scatterForced = scatterScene(
  'scatter-forced-colours',
  'Scatter in forced colours',
  london,
  shares,
  900,
  forcedPalette,
);
export const scatterOfEngland = scatterScene(
  'scatter-england',
  'Scatter of every authority',
  aComparison(authorities, { groupName: 'Local authorities of England' }),
  aComparison(authorities, { groupName: 'Local authorities of England', indicator: completions, seed: 5 }),
);
export const scatterOfOne = scatterScene(
  'scatter-one',
  'Scatter of one place, illustrative',
  aComparison(new Map([...boroughs].slice(29, 30)), { status: ['illustrative'] }),
  aComparison(new Map([...boroughs].slice(29, 30)), { status: ['illustrative'], indicator: completions }),
  340,
);
