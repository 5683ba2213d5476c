import * as echarts from 'echarts';
import type { Scene } from './scene';

/** Names that ECharts counts up through a whole run are counted from 0 in each picture. */
function renumbered(svg: string): string {
  const seen = new Map<string, string>();
  return svg.replace(/zr\d+-[a-z]+-?\d*|zr\d+-c\d+/g, (name) => {
    const known = seen.get(name) ?? `${name.replace(/\d/g, '')}${seen.size}`;
    seen.set(name, known);
    return known;
  });
}

/** The scene as SVG, as the publishing script draws it. */
export function draw({ option, width, height }: Scene): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${renumbered(svg).replaceAll('><', '>\n<')}\n`;
}
