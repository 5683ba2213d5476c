import type { EChartsOption } from 'echarts';
import type { Matrix } from '../assessment/group-types';
import type { Palette } from './colours';
import { markColour } from './comparison-mark';
import { drawnLine, drawnMark, drawnText, wrapped } from './drawn';
import { frame } from './frame';
import { heatCell } from './heat-map-words';
import { type Drawn, overlay } from './overlay';

const [left, top, cellWidth, cellHeight] = [330, 190, 24, 40] as const;

export const heatMapWidth = ({ localities }: Matrix): number => left + localities.length * cellWidth + 20;
export const heatMapHeight = ({ rows }: Matrix): number => top + rows.length * cellHeight + 20;

/** The grid as a picture for a file; on the page it is a table. */
export function heatMapPicture({ localities, rows }: Matrix, palette: Palette): EChartsOption {
  const draw = (): readonly Drawn[] => [
    ...localities.map(({ name, isChosen }, at) => ({
      ...drawnText(name, left + at * cellWidth + cellWidth / 2, top - 8, {
        fill: isChosen ? palette.chosen : palette.ink,
        weight: isChosen ? 'bold' : 'normal',
      }),
      rotation: Math.PI / 2,
    })),
    ...rows.flatMap(({ indicator, cells }, order) => {
      const y = top + order * cellHeight + cellHeight / 2;
      const lines = wrapped(indicator.name, left - 20).slice(0, 2);
      return [
        drawnLine(
          [10, y + cellHeight / 2],
          [heatMapWidth({ localities } as Matrix) - 10, y + cellHeight / 2],
          {
            stroke: palette.rule,
            lineWidth: 0.5,
          },
        ),
        ...lines.map((line, at) =>
          drawnText(line, 10, y + (at - (lines.length - 1) / 2) * 16, { fill: palette.ink }),
        ),
        ...cells.map((cell, at) => {
          const x = left + at * cellWidth + cellWidth / 2;
          const seen = heatCell(cell);
          return seen.kind === 'absent'
            ? drawnText(seen.mark, x, y, { fill: palette.secondary, align: 'center' })
            : drawnMark({ shape: seen.shape, colour: markColour(seen.role, palette) }, x, y, 14);
        }),
      ];
    }),
  ];
  return {
    ...frame(palette),
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0, max: 1 },
    yAxis: { type: 'value', show: false, min: 0, max: 1 },
    series: [overlay('cells', 2, [], draw)],
  } as EChartsOption;
}
