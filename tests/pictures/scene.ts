import type { EChartsOption } from 'echarts';
import type { GroupComparison } from '../../src/assessment/group-types';
import { screenPalette } from '../../src/charts/colours';
import { describeOrderedBars } from '../../src/charts/describe-ordered-bars';
import { describeTrendChart } from '../../src/charts/describe-trend-chart';
import type { ReadableMark } from '../../src/charts/mark';
import { orderedBars, orderedBarsHeight } from '../../src/charts/ordered-bars';
import type { Table } from '../../src/charts/table';
import { tabulateOrderedBars } from '../../src/charts/tabulate-ordered-bars';
import { tabulateTrendChart } from '../../src/charts/tabulate-trend-chart';
import { trendChart } from '../../src/charts/trend-chart';
import type { TrendInput } from '../../src/charts/trend-rows';

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
