import type { GroupComparison } from '../../src/assessment/group-types';
import { type Palette, screenPalette } from '../../src/charts/colours';
import { marksOfOrderedBars, orderedBars } from '../../src/charts/ordered-bars';
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
