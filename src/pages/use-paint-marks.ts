import { useEffect, useRef } from 'react';
import { afterPaint } from '../components/figure/after-paint';

const markOnce = (name: string) => {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
};

/**
 * Marks on the browser's timeline, for the benchmark: `first-chart` and `all-charts` once per load, `redrawn` after each
 * change of the address has been painted.
 */
export function usePaintMarks(address: string, isFirstDrawn: boolean, areAllDrawn: boolean): void {
  const marked = useRef<string | null>(null);

  useEffect(() => {
    if (isFirstDrawn) void afterPaint().then(() => markOnce('first-chart'));
  }, [isFirstDrawn]);

  useEffect(() => {
    if (!areAllDrawn || marked.current === address) return;
    const isFirst = performance.getEntriesByName('all-charts').length === 0;
    marked.current = address;
    void afterPaint().then(() => {
      if (isFirst) markOnce('all-charts');
      else performance.mark('redrawn', { detail: { address } });
    });
  }, [address, areAllDrawn]);
}
