import type { EChartsOption } from 'echarts';
import type { GroupComparison } from '../../src/assessment/groups/group-finding';
import { describeOrderedBars } from '../../src/charts/bars/describe-ordered-bars';
import { orderedBars, orderedBarsHeight } from '../../src/charts/bars/ordered-bars';
import { tabulateOrderedBars } from '../../src/charts/bars/tabulate-ordered-bars';
import { screenPalette } from '../../src/charts/drawing/colours';
import type { ReadableMark } from '../../src/charts/marks/readable-mark';
import type { Table } from '../../src/charts/tables/table';
import { describeTrendChart } from '../../src/charts/trend/describe-trend-chart';
import { tabulateTrendChart } from '../../src/charts/trend/tabulate-trend-chart';
import { trendChart } from '../../src/charts/trend/trend-chart';
import type { TrendInput } from '../../src/charts/trend/trend-rows';

/** One thing drawn, said and tabulated: a test of all three, and an example of how to ask for them. */
export interface Scene {
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly option: EChartsOption;
  readonly describe: string;
  readonly table: Table;
  /** What a reader is led through by keyboard; left out by pictures that are not. */
  readonly marks?: readonly ReadableMark[];
}

export const trendScene = (name: string, title: string, input: TrendInput, width = 900): Scene => ({
  name,
  title,
  width,
  height: 420,
  option: trendChart(input, screenPalette),
  describe: describeTrendChart(input),
  table: tabulateTrendChart(input),
});

export const barsScene = (name: string, title: string, group: GroupComparison, width = 900): Scene => ({
  name,
  title,
  width,
  height: orderedBarsHeight(group),
  option: orderedBars(group, screenPalette),
  describe: describeOrderedBars(group),
  table: tabulateOrderedBars(group),
});
