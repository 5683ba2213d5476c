/** Once what was just drawn is on screen. A tab in the background paints nothing: there it is soon enough. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    // A frame's callbacks run just before it is painted, a timer set in them just after.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 1000);
  });
