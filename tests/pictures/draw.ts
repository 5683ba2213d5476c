import * as echarts from 'echarts';
import { fontFamily } from '../../src/charts/drawing/colours';
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

const place =
  /(?<=\s)(?:d|points|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|transform="translate)[="(][^">]*/g;

/** Coordinates in pixels to one decimal; what is read as text stays as it is. */
const rounded = (svg: string): string =>
  svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(place, (attribute) =>
      attribute.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    ),
  );

/** The scene as SVG, as the publishing script draws it. */
export function draw({ option, width, height }: Scene): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  // The list of fonts stands at every word, and says nothing of the picture.
  return `${rounded(renumbered(svg)).replaceAll(fontFamily, 'sans-serif').replaceAll('><', '>\n<')}\n`;
}
