import { fetchBytes, type Patience } from '../../database/fetch-bytes';
import { type Prepared, unpackPrepared } from './prepared';

const ordinaryPatience: Patience = { silence: 20_000, again: null };

/**
 * What the build took in, compressed by us because a website may not do it: gzip ends with a checksum, so that what arrives
 * damaged or cut is noticed. null: it is not there, is no use, or could not be held against the data files, whose hashes a
 * page without https cannot make.
 */
export async function fetchPrepared(folder: string, patience = ordinaryPatience): Promise<Prepared | null> {
  if (globalThis.crypto?.subtle === undefined || typeof DecompressionStream === 'undefined') return null;
  const reply = await fetchBytes(new URL('tables.bin', folder).href, patience);
  if (reply.kind !== 'whole') return null;
  try {
    const unpacked = new Blob([...reply.pieces]).stream().pipeThrough(new DecompressionStream('gzip'));
    return unpackPrepared(new Uint8Array(await new Response(unpacked).arrayBuffer()));
  } catch {
    return null;
  }
}
