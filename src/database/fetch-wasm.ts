import { DatabaseUnavailable } from './errors';

const magic = [0x00, 0x61, 0x73, 0x6d];
const stallSeconds = 30;

/** Bytes of a reply, giving up when nothing more arrives for a while. */
async function readWithWatchdog(response: Response): Promise<Uint8Array[]> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  if (!reader) return chunks;
  for (;;) {
    let watchdog: ReturnType<typeof setTimeout> | undefined;
    const stalled = new Promise<never>((_, reject) => {
      watchdog = setTimeout(
        () =>
          reject(
            new DatabaseUnavailable(
              'timed-out',
              'The calculating engine stopped arriving half way. Check the connection and load the page again.',
            ),
          ),
        stallSeconds * 1000,
      );
    });
    const { done, value } = await Promise.race([reader.read(), stalled]).finally(() =>
      clearTimeout(watchdog),
    );
    if (done) return chunks;
    chunks.push(value);
  }
}

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
  const blob = new Blob((await readWithWatchdog(response)) as BlobPart[], { type: 'application/wasm' });
  const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  if (!magic.every((byte, index) => start[index] === byte)) {
    throw new DatabaseUnavailable(
      'wasm-broken',
      'The server sent something else in place of the calculating engine (often an error page). Its publisher should check that the ".wasm" file was uploaded.',
    );
  }
  return URL.createObjectURL(blob);
}
