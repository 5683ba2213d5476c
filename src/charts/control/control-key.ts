import type { Palette } from '../drawing/colours';
import { type KeyItem, markKey } from '../drawing/key';
import { markShape } from '../drawing/pixel-shapes';
import type { PlottedPoint } from './control-points';
import { signalMark, signalMeaning } from './signal-mark';

const meaningWords = {
  improvement: 'improvement',
  concern: 'concern',
  unjudged: 'more than chance, not judged',
} as const;

const order = ['diamond', 'triangle', 'down-triangle', 'ringed-circle'] as const;

const withinChance = (palette: Palette): KeyItem => ({
  words: 'within chance',
  width: 14,
  sign: (x, y) => [markShape({ shape: 'circle', colour: palette.secondary }, x + 7, y, 8)],
});

/** What each kind of mark means; nothing where every point is within chance. */
export function controlKey(points: readonly PlottedPoint[], palette: Palette): readonly KeyItem[] {
  const items = new Map<string, KeyItem>();
  for (const { signal } of points) {
    if (!signal) continue;
    const mark = signalMark(signal, palette);
    const meaning = signalMeaning(signal);
    const side = meaning === 'concern' ? (signal.side === 'above' ? ', high' : ', low') : '';
    items.set(mark.shape, markKey(`${meaningWords[meaning]}${side}`, mark));
  }
  const found = order.flatMap((shape) => items.get(shape) ?? []);
  return found.length === 0 ? [] : [...found, withinChance(palette)];
}
