import { useSyncExternalStore } from 'react';
import { forcedPalette, type Palette, screenPalette } from '../../charts/drawing/colours';

const query = '(forced-colors: active)';

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

const isForced = (): boolean => window.matchMedia(query).matches;

/** The colours to draw with: the reader's own where their system forces colours. On paper the screen's serve. */
export const usePalette = (): Palette =>
  useSyncExternalStore(subscribe, isForced, () => false) ? forcedPalette : screenPalette;
