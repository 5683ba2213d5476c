import { controlChartOf } from '../../src/assessment/place/control-chart';
import type { ControlChart, RunChart } from '../../src/assessment/place/control-finding';
import { controlChart, runChart } from '../../src/charts/control/control-chart';
import { describeControlChart, marksOfControlChart } from '../../src/charts/control/control-words';
import { tabulateControlChart } from '../../src/charts/control/tabulate-control-chart';
import { type Palette, screenPalette } from '../../src/charts/drawing/colours';
import { aCode, anIndicator, aPlace, aSource } from '../builders';
import type { Scene } from './scene';

export const controlScene = (
  name: string,
  title: string,
  chart: ControlChart | RunChart,
  width = 900,
  palette: Palette = screenPalette,
): Scene => ({
  name,
  title,
  width,
  height: 420,
  option: chart.kind === 'control-chart' ? controlChart(chart, palette) : runChart(chart, palette),
  describe: describeControlChart(chart),
  table: tabulateControlChart(chart),
  marks: marksOfControlChart(chart),
});

export const towerHamlets = aPlace({
  shortName: 'Tower Hamlets',
  localities: [aCode('E09000030')],
});

export const monthlyOffences = anIndicator({
  name: 'Police-recorded drug offences',
  unit: 'offences',
  numeratorUnit: 'offences',
  frequency: 'monthly',
  polarity: 'no-judgement',
  sources: [aSource({ name: 'Home Office, Police recorded crime' })],
});

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Apr 2019`, so many months after January of a year. */
export const month = (year: number, index: number): string =>
  `${names[index % 12]} ${year + Math.floor(index / 12)}`;

type Given = Partial<Parameters<typeof controlChartOf>[0]> &
  Pick<Parameters<typeof controlChartOf>[0], 'observations'>;

/** What is worked out of a series, as the page asks for it. */
export function aChart(given: Given): ControlChart | RunChart {
  const chart = controlChartOf({
    indicator: monthlyOffences,
    place: towerHamlets,
    breaks: [],
    rebases: [],
    standings: [],
    isScreened: false,
    ...given,
  });
  if (!chart) throw new Error('the scene has nothing to draw');
  return chart;
}
