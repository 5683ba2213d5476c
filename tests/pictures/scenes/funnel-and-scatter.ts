import { funnelOf } from '../../../src/assessment/funnel';
import { compareGroup } from '../../../src/assessment/group';
import { scatterOf } from '../../../src/assessment/scatter';
import { forcedPalette, screenPalette } from '../../../src/charts/colours';
import { describeFunnel, funnelPlot, marksOfFunnel, tabulateFunnel } from '../../../src/charts/funnel-plot';
import {
  describeScatter,
  marksOfScatter,
  scatterPlot,
  tabulateScatter,
} from '../../../src/charts/scatter-plot';
import { absent } from '../../../src/domain/absence';
import { englandCode } from '../../../src/domain/ids';
import { aCode, anObservation, aPeriod, aRate } from '../../builders';
import type { Scene } from '../scene';

const rate = aRate({ source: 'Office for National Statistics' });
const deaths = [12, 31, 9, 18, 22, 40, 16, 14, 27, 6, 19, 25, 11, 33, 8, 21, 0, 15];
const codes = deaths.map((_, at) => aCode(`E090000${String(at + 10)}`));
const observations = deaths.map((numerator, at) =>
  anObservation({ locality: codes[at] ?? englandCode, numerator, denominator: 150_000 + at * 14_000 }),
);
const compared = (times: number) =>
  compareGroup({
    indicator: rate,
    period: aPeriod('2020'),
    groupName: 'Made-up boroughs',
    observations: observations.map((one) => ({ ...one, numerator: Number(one.numerator) * times })),
    names: new Map(codes.map((code, at) => [code, `Borough ${String.fromCharCode(65 + at)}`])),
    chosen: codes.slice(3, 4),
    england: anObservation({ locality: englandCode, value: 7.6 }),
    region: null,
  });

const funnel = funnelOf(compared(1));
if ('kind' in funnel) throw new Error(funnel.because);

const aFunnel = (name: string, title: string, width: number, palette = screenPalette): Scene => ({
  name,
  title,
  width,
  height: 520,
  option: funnelPlot(funnel, palette),
  describe: describeFunnel(funnel),
  table: tabulateFunnel(funnel),
  marks: marksOfFunnel(funnel),
});

export const funnelWide = aFunnel('funnel', 'Funnel of boroughs around their own rate', 900);
export const funnelOnAPhone = aFunnel('funnel-on-a-phone', 'Funnel on a phone', 340);
export const funnelForced = aFunnel('funnel-forced-colours', 'Funnel in forced colours', 900, forcedPalette);

const scatter = scatterOf(compared(1), {
  ...compared(2),
  places: compared(2).places.map((place, at) =>
    at === 2 ? { ...place, observation: { ...place.observation, value: absent('suppressed') } } : place,
  ),
});

export const scatterOfBoroughs: Scene = {
  name: 'scatter',
  title: 'Scatter of two indicators, one place without both',
  width: 900,
  height: 560,
  option: scatterPlot(scatter, screenPalette),
  describe: describeScatter(scatter),
  table: tabulateScatter(scatter),
  marks: marksOfScatter(scatter),
};
