import type { CustomSeriesOption } from 'echarts';
import type { Palette } from './colours';
import { pixelLayer } from './pixel-layer';
import { textShape } from './pixel-shapes';

/** Says that an empty plot is meant to be empty. */
export const nothingToDraw = (palette: Palette): CustomSeriesOption =>
  pixelLayer('nothing', 9, [], (plot) => [
    textShape('No figure can be shown', (plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2, {
      fill: palette.ink,
      align: 'center',
    }),
  ]);
