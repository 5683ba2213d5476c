import type { EChartsOption } from 'echarts';
import { fontFamily, type Palette } from './colours';

/** What every chart has in common. */
export const frame = (palette: Palette): EChartsOption => ({
  animation: false,
  aria: { enabled: false },
  backgroundColor: 'transparent',
  textStyle: { fontFamily, color: palette.ink },
});
