import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

let last: Promise<unknown> = Promise.resolve();

/** One after another, each after what the one before it drew has been painted. */
function inTurn(draw: () => void): () => void {
  let isWanted = true;
  last = last.then(async () => {
    if (!isWanted) return;
    await afterPaint();
    if (isWanted) draw();
  });
  return () => {
    isWanted = false;
  };
}

/** Whether a picture may be drawn now: one that can wait is drawn after the first picture of the page has been painted. */
export function useDrawingTurn(picture: object, canWait: boolean): boolean {
  const [due, setDue] = useState<object | null>(null);
  useEffect(() => (canWait ? inTurn(() => setDue(picture)) : undefined), [picture, canWait]);
  return !canWait || due === picture;
}
