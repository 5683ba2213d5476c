import { DatabaseUnavailable } from './errors';

const magic = [0x00, 0x61, 0x73, 0x6d];
const arrivalSeconds = 180;

/** The whole reply, unless it stops arriving: then the wait ends. */
async function wholeOf(response: Response): Promise<Blob> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(brokenOff('timed-out')), arrivalSeconds * 1000);
  });
  const arrived = response.blob().catch((cause) => {
    throw brokenOff('wasm-broken', cause);
  });
  return Promise.race([arrived, late]).finally(() => clearTimeout(timer));
}

const brokenOff = (reason: 'timed-out' | 'wasm-broken', cause?: unknown) =>
  new DatabaseUnavailable(
    reason,
    'The calculating engine stopped arriving half way. Check the connection and load the page again.',
    cause,
  );

/**
 * Fetches the engine's WebAssembly and hands it over as a blob address. Fetched here because the engine itself never
 * settles when the file is missing, half there or of the wrong type; as a blob, the host's MIME type no longer matters.
 */
export async function fetchWasm(address: string): Promise<string> {
  const response = await fetch(address).catch((cause) => {
    throw new DatabaseUnavailable(
      'wasm-missing',
      'The calculating engine could not be fetched from this website. Check the connection and load the page again.',
      cause,
    );
  });
  if (!response.ok) {
    throw new DatabaseUnavailable(
      'wasm-missing',
      `The calculating engine is missing from this website (the server answered ${response.status}). Its publisher should upload the whole folder, the ".wasm" file included, and allow that file type.`,
    );
  }
  const whole = await wholeOf(response);
  const start = new Uint8Array(await whole.slice(0, 4).arrayBuffer());
  if (!magic.every((byte, index) => start[index] === byte)) {
    throw new DatabaseUnavailable(
      'wasm-broken',
      'The server sent something else in place of the calculating engine (often an error page). Its publisher should check that the ".wasm" file was uploaded.',
    );
  }
  return URL.createObjectURL(whole.slice(0, whole.size, 'application/wasm'));
}
