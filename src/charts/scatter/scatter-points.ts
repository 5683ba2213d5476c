import type { Scatter, ScatterPoint } from '../../assessment/groups/scatter';
import { isAbsent } from '../../domain/figures/absence';
import { isHollow, type Observation } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import type { PixelShape, Plot } from '../drawing/pixel-layer';
import { placeLabels } from '../drawing/place-labels';
/** A point has both of its figures. */
export const scatterFigure = ({ value }: Observation): number => (isAbsent(value) ? Number.NaN : value);

/** Illustrative and provisional figures hollow. */
export function scatterDatum({ across, up, isChosen }: ScatterPoint, palette: Palette) {
  const colour = isChosen ? palette.chosen : palette.others;
  const hollow = isHollow(across) || isHollow(up);
  return {
    value: [scatterFigure(across), scatterFigure(up)],
    symbolSize: isChosen ? 15 : 10,
    itemStyle: {
      color: hollow ? palette.paper : colour,
      borderColor: hollow ? colour : palette.paper,
      borderWidth: hollow ? 2 : 1,
      opacity: 1,
    },
  };
}

const mostNames = 8;

/** The chosen place, then the points farthest from the rest, which are what readers ask about. */
export function scatterPointNames({ points }: Scatter, plot: Plot, palette: Palette): readonly PixelShape[] {
  const labels = points.map(({ name, across, up, isChosen }) => ({
    words: name,
    at: plot.at(scatterFigure(across), scatterFigure(up)),
    isChosen,
  }));
  const mean = (read: (label: (typeof labels)[number]) => number) =>
    labels.reduce((sum, label) => sum + read(label), 0) / Math.max(1, labels.length);
  const [x, y] = [mean(({ at }) => at[0]), mean(({ at }) => at[1])];
  const distance = ({ at }: (typeof labels)[number]) => Math.hypot(at[0] - x, at[1] - y);
  const farthest = labels.toSorted((one, other) => distance(other) - distance(one));
  return placeLabels(
    { labels: farthest, points: labels.map(({ at }) => at), most: mostNames },
    plot,
    palette,
  );
}
