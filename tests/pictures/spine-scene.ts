import type { Spine } from '../../src/assessment/groups/spine';
import { type Palette, screenPalette } from '../../src/charts/drawing/colours';
import { spineChart, spineHeight } from '../../src/charts/spine/spine-chart';
import { describeSpine, marksOfSpine, tabulateSpine } from '../../src/charts/spine/spine-words';
import type { Scene } from './scene';

export const spineScene = (
  name: string,
  title: string,
  spine: Spine,
  width = 900,
  palette: Palette = screenPalette,
): Scene => ({
  name,
  title,
  width,
  height: spineHeight(spine, palette, width),
  option: spineChart(spine, palette),
  describe: describeSpine(spine),
  table: tabulateSpine(spine),
  marks: marksOfSpine(spine),
});
