import { useLayoutEffect } from 'react';
import type { Said, ViewProps } from './views';

/** Hands a view's finding to the page's heading, before anything of it is painted. */
export function useSaying(
  { onSaid }: Pick<ViewProps, 'onSaid'>,
  { finding, isIllustrative, isCurrent }: Said,
): void {
  useLayoutEffect(
    () => onSaid({ finding, isIllustrative, isCurrent }),
    [onSaid, finding, isIllustrative, isCurrent],
  );
}
