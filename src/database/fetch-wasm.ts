import { DatabaseUnavailable } from './errors';
import { fetchBytes, type Reply } from './fetch-bytes';

const magic = [0x00, 0x61, 0x73, 0x6d];
const patience = { silence: 60_000, again: 1_000 };

function unavailable(reply: Exclude<Reply, { kind: 'whole' }>): DatabaseUnavailable {
  if (reply.kind === 'silent') {
    return new DatabaseUnavailable(
      'wasm-missing',
      'The calculating engine could not be fetched from this website. Check the connection and load the page again.',
    );
  }
  if (reply.kind === 'cut') {
    return new DatabaseUnavailable(
      'wasm-broken',
      'The calculating engine stopped arriving half way. Check the connection and load the page again.',
    );
  }
  return new DatabaseUnavailable(
    'wasm-missing',
    `The calculating engine is missing from this website (the server answered ${reply.status}). Its publisher should upload the whole folder, the ".wasm" file included, and allow that file type.`,
  );
}

/**
 * Fetches the engine's WebAssembly and hands it over as a blob address. Fetched here because the engine itself never
 * settles when the file is missing, half there or of the wrong type; as a blob, the host's MIME type no longer matters.
 */
export async function fetchWasm(address: string): Promise<string> {
  const reply = await fetchBytes(address, patience);
  if (reply.kind !== 'whole') throw unavailable(reply);
  const whole = new Blob([...reply.pieces], { type: 'application/wasm' });
  const start = new Uint8Array(await whole.slice(0, 4).arrayBuffer());
  if (!magic.every((byte, index) => start[index] === byte)) {
    throw new DatabaseUnavailable(
      'wasm-broken',
      'The server sent something else in place of the calculating engine (often an error page). Its publisher should check that the ".wasm" file was uploaded.',
    );
  }
  return URL.createObjectURL(whole);
}
