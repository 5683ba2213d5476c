import type { GroupComparison } from '../../src/assessment/groups/group-finding';
import { marksOfOrderedBars, orderedBars } from '../../src/charts/bars/ordered-bars';
import { type Palette, screenPalette } from '../../src/charts/drawing/colours';
import { barsScene, type Scene } from './scene';

/** The ordered bars with their marks, in a palette. */
export const judgedBarsScene = (
  name: string,
  title: string,
  group: GroupComparison,
  width = 900,
  palette: Palette = screenPalette,
): Scene => ({
  ...barsScene(name, title, group, width),
  option: orderedBars(group, palette),
  marks: marksOfOrderedBars(group),
});
