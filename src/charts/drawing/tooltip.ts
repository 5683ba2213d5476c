import type { EChartsOption } from 'echarts';
import { fontFamily, type Palette, smallText } from './colours';

/** Drawn inside the picture: an HTML tooltip needs inline styles, which the page's policy forbids. */
export function tooltip(wordsAt: (category: string) => string, palette: Palette): EChartsOption['tooltip'] {
  return {
    trigger: 'axis',
    renderMode: 'richText',
    confine: true,
    transitionDuration: 0,
    backgroundColor: palette.paper,
    borderColor: palette.secondary,
    borderWidth: 1,
    padding: 10,
    textStyle: { color: palette.ink, fontSize: smallText, fontFamily },
    axisPointer: { type: 'line', animation: false, lineStyle: { color: palette.secondary, type: 'solid' } },
    formatter: (params) => {
      const first = Array.isArray(params) ? params[0] : params;
      return first ? wordsAt(first.name) : '';
    },
  };
}

/** The same for pictures without categories: what is said of a mark, by its series and its place in it. */
export const markTooltip = (
  wordsAt: (series: string, index: number) => string,
  palette: Palette,
): EChartsOption['tooltip'] => ({
  ...tooltip(() => '', palette),
  trigger: 'item',
  formatter: (params) => {
    const one = Array.isArray(params) ? params[0] : params;
    return one ? wordsAt(one.seriesId ?? '', one.dataIndex) : '';
  },
});
