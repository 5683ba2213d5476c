/**
 * The script of the engine's worker: it runs the engine's own, whose address is the worker's name, and reports what that
 * keeps to itself. A WebAssembly file that is cut short or damaged is refused at once, in a promise that nobody looks
 * at; thrown again, it becomes the worker's error event.
 */
declare function importScripts(address: string): void;

self.addEventListener('unhandledrejection', (event) => {
  throw event.reason;
});
importScripts(self.name);
