/** Long work gives way to the page about this often, so that no task blocks it for long. */
const budgetMilliseconds = 25;

/** Returns a function to call often inside long work: it yields to the event loop whenever the budget is used up. */
export function pacer(): () => Promise<void> | undefined {
  let started = performance.now();
  return () => {
    if (performance.now() - started < budgetMilliseconds) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        started = performance.now();
        resolve();
      }, 0),
    );
  };
}
