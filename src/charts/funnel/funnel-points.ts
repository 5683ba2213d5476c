import type { Funnel, FunnelPoint } from '../../assessment/groups/funnel';
import { isHollow } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import { type KeyItem, markKey } from '../drawing/key';
import type { PixelShape, Plot } from '../drawing/pixel-layer';
import type { MarkStyle } from '../drawing/pixel-shapes';
import { placeLabels } from '../drawing/place-labels';
import { markColour } from '../marks/comparison-mark';
import { judgementMark } from '../marks/judgement-mark';
import { shapePath } from '../marks/shapes';

const isOut = ({ significance }: FunnelPoint): boolean => significance !== 'not-significant';

/** By judgement outside the limits; where nothing is judged, by the side it lies on; a grey circle within them. */
function styleOf(point: FunnelPoint, palette: Palette): MarkStyle {
  const { significance, judgement } = point;
  if (!isOut(point)) return { shape: 'circle', colour: palette.others };
  if (judgement !== 'not-judged')
    return { shape: judgementMark(judgement).shape, colour: markColour(judgement, palette) };
  const shape = significance.startsWith('high') ? 'hollow-triangle' : 'hollow-down-triangle';
  return { shape, colour: palette.ink };
}

/** The chosen place larger and edged in its own colour; illustrative and provisional ones hollow. */
export function funnelDatum(point: FunnelPoint, palette: Palette) {
  const { place, size, value } = point;
  const { shape, colour } = styleOf(point, palette);
  const own = place.isChosen && !isOut(point) ? palette.chosen : colour;
  const hollow = isHollow(place.observation);
  return {
    value: [size, value],
    symbol: shape === 'circle' ? 'circle' : `path://${shapePath(shape)}`,
    symbolSize: place.isChosen ? 16 : isOut(point) ? 12 : 10,
    itemStyle: {
      color: hollow ? palette.paper : own,
      borderColor: hollow ? own : place.isChosen ? palette.chosen : palette.paper,
      borderWidth: hollow || place.isChosen ? 2 : 1,
      opacity: 1,
    },
  };
}

/** The chosen place, then those outside the 99.8% limits, then those outside the 95% limits. */
export function funnelPointNames({ points }: Funnel, plot: Plot, palette: Palette): readonly PixelShape[] {
  const at = ({ size, value }: FunnelPoint) => plot.at(size, value);
  const named = [
    ...points.filter(({ significance }) => significance.endsWith('0.001')),
    ...points.filter(({ significance }) => significance.endsWith('0.025')),
    ...points.filter((point) => !isOut(point) && point.place.isChosen),
  ];
  const labels = named.map((point) => ({
    words: point.place.name,
    at: at(point),
    isChosen: point.place.isChosen,
  }));
  return placeLabels({ labels, points: points.map(at), most: 20 }, plot, palette);
}

/** What the shapes mean, of those that occur. */
export function funnelKey({ points }: Funnel, palette: Palette): readonly KeyItem[] {
  const words = (point: FunnelPoint): string => {
    if (!isOut(point)) return 'within the limits';
    const side = point.significance.startsWith('high') ? 'above the limits' : 'below the limits';
    const { judgement } = point;
    return judgement === 'not-judged' ? side : `${side}, ${judgementMark(judgement).word}`;
  };
  const styles = new Map(points.map((point) => [words(point), styleOf(point, palette)]));
  const order = (text: string) => ['a', 'w', 'b'].indexOf(text.charAt(0));
  return [...styles]
    .toSorted(([one], [other]) => order(one) - order(other))
    .map(([text, style]) => markKey(text, style));
}
