import type { Matrix } from '../../src/assessment/groups/matrix';
import { type Palette, screenPalette } from '../../src/charts/drawing/colours';
import { heatMapHeight, heatMapPicture, heatMapWidth } from '../../src/charts/heat-map/heat-map-picture';
import { describeHeatMap } from '../../src/charts/heat-map/heat-map-words';
import { tabulateHeatMap } from '../../src/charts/heat-map/tabulate-heat-map';
import type { Scene } from './scene';

export const heatScene = (
  name: string,
  title: string,
  matrix: Matrix,
  palette: Palette = screenPalette,
): Scene => ({
  name,
  title,
  width: heatMapWidth(matrix),
  height: heatMapHeight(matrix, palette),
  option: heatMapPicture(matrix, palette),
  describe: describeHeatMap(matrix),
  table: tabulateHeatMap(matrix),
});
