import { DatabaseUnavailable } from './errors';

/**
 * Asked before the engine's code is fetched: that code does not even load where these are missing.
 * @throws DatabaseUnavailable when the browser lacks what the engine needs
 */
export function refuseLackingBrowser(): void {
  if (typeof WebAssembly === 'undefined') {
    throw new DatabaseUnavailable(
      'wasm-absent',
      'This browser has no WebAssembly, which the calculating engine needs: it is an old one, or a protected mode or your organisation has switched it off. Open the page in another browser, or allow this website.',
    );
  }
  if (typeof Worker === 'undefined') {
    throw new DatabaseUnavailable(
      'worker-absent',
      'This browser cannot work in the background (it has no “Worker”), which the calculating engine needs. Open the page in another browser.',
    );
  }
}
