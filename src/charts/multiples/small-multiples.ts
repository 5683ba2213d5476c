import type { EChartsOption } from 'echarts';
import type { Multiples } from '../../assessment/groups/multiples';
import type { Palette } from '../drawing/colours';
import { frame } from '../drawing/frame';
import { boxKey, type KeyItem, keyHeight, keyShapes, lineKey } from '../drawing/key';
import { textShape } from '../drawing/pixel-shapes';
import { forStage, staged } from '../drawing/stage';
import { markTooltip } from '../drawing/tooltip';
import { isDrawnWithBenchmarks } from '../trend/trend-rows';
import { layMultiples, sharedSteps } from './multiples-layout';
import { multiplesStrokes, panelShapes } from './multiples-panel';
import { panelLines } from './multiples-words';

const [margin, keyTop, unitHeight] = [10, 4, 26] as const;

function keyOf({ panels, england, region, indicator }: Multiples, palette: Palette): readonly KeyItem[] {
  const strokes = multiplesStrokes(palette);
  const isBeside = isDrawnWithBenchmarks({ indicator });
  const chosen = panels.filter(({ isChosen }) => isChosen);
  const hasBand = panels.some(({ observations }) => observations.some(({ interval }) => interval !== null));
  return [
    ...(chosen.length > 0 ? [lineKey(chosen.map(({ name }) => name).join(', '), strokes.chosen)] : []),
    ...(panels.length > chosen.length ? [lineKey('each place', strokes.place)] : []),
    ...(isBeside && england.length > 0 ? [lineKey('England', strokes.england)] : []),
    ...(isBeside && region ? [lineKey(region.name, strokes.region)] : []),
    ...(hasBand ? [boxKey('95% interval', { fill: palette.chosenTint })] : []),
  ];
}

const panelsTop = (multiples: Multiples, width: number, palette: Palette): number =>
  keyTop + keyHeight(keyOf(multiples, palette), width - 2 * margin) + unitHeight;

/** The page says how many panels stand side by side: 1 on a phone, 3 or 4 from 700 pixels, 6 from 1,200. */
export const multiplesColumns = (width: number): number => Math.min(6, Math.max(1, Math.floor(width / 205)));

/** Pixels that the panels need in so many columns of a picture so wide. */
export const smallMultiplesHeight = (
  multiples: Multiples,
  palette: Palette,
  columns: number,
  width = columns * 205,
): number => Math.ceil(layMultiples(multiples, columns, width, panelsTop(multiples, width, palette)).height);

/** A small line chart for each place, all on one scale. */
export function smallMultiples(multiples: Multiples, palette: Palette, columns: number): EChartsOption {
  const steps = sharedSteps(multiples);
  const layout = forStage((width) =>
    layMultiples(multiples, columns, width, panelsTop(multiples, width, palette)),
  );
  return {
    ...frame(palette),
    tooltip: markTooltip((_, index) => panelLines(multiples, index).join('\n'), palette),
    series: [
      staged({ id: 'values', z: 2, count: multiples.panels.length }, (index, stage) => {
        const [panel, plot] = [multiples.panels[index], layout(stage).panels[index]];
        return panel && plot ? panelShapes(multiples, { panel, plot, steps }, palette) : [];
      }),
      staged(
        { id: 'key', z: 3, count: 1 },
        (_, { width }) => [
          ...keyShapes(keyOf(multiples, palette), [margin, keyTop], width - 2 * margin, palette.ink),
          textShape(
            multiples.indicator.unit,
            margin,
            panelsTop(multiples, width, palette) - unitHeight / 2 - 2,
            { fill: palette.secondary },
          ),
        ],
        true,
      ),
    ],
  } as EChartsOption;
}
