import { type Breakdown, breakdownsOf } from '../../src/assessment/groups/breakdown';
import { breakdownChart, breakdownHeight } from '../../src/charts/breakdown/breakdown-chart';
import {
  describeBreakdown,
  marksOfBreakdown,
  tabulateBreakdown,
} from '../../src/charts/breakdown/breakdown-words';
import { type Palette, screenPalette } from '../../src/charts/drawing/colours';
import type { Observation } from '../../src/domain/figures/observation';
import type { Indicator } from '../../src/domain/indicator';
import type { Scene } from './scene';

export const breakdownScene = (
  name: string,
  title: string,
  breakdown: Breakdown,
  width = 900,
  palette: Palette = screenPalette,
): Scene => ({
  name,
  title,
  width,
  height: breakdownHeight(breakdown),
  option: breakdownChart(breakdown, palette),
  describe: describeBreakdown(breakdown),
  table: tabulateBreakdown(breakdown),
  marks: marksOfBreakdown(breakdown),
});

/** The one breakdown of these figures, as the page asks for it. */
export function aBreakdown(
  indicator: Indicator,
  placeName: string,
  observations: readonly Observation[],
): Breakdown {
  const [breakdown] = breakdownsOf({ indicator, placeName, observations });
  if (!breakdown) throw new Error('the scene has nothing to draw');
  return breakdown;
}
