import { fetchBytes, type Patience, type Reply } from '../database/fetch-bytes';
import type { Arrival, FileSource, ListedFile } from './incoming-file';
import { join } from './scanning/decode';
import { foreignKind } from './scanning/header';

const ordinaryPatience: Patience = { silence: 60_000, again: 1_000 };

const failed = (path: string, found: string, advice: string): Arrival => ({
  kind: 'failed',
  path,
  found,
  advice,
});

function whyNotWhole(path: string, reply: Exclude<Reply, { kind: 'whole' }>): Arrival {
  if (reply.kind === 'silent') {
    return failed(path, 'no answer from the website', 'Check the connection and load the page again.');
  }
  if (reply.kind === 'cut') {
    return reply.promised === null
      ? failed(path, 'a file that broke off half way', 'Check the connection and load the page again.')
      : failed(path, `only ${reply.bytes} of ${reply.promised} bytes`, 'Load the page again.');
  }
  return reply.status === 404
    ? failed(path, 'no such file on the website (404)', 'Upload the file, or take it out of data/index.json.')
    : failed(
        path,
        `the website answered ${reply.status}`,
        'Load the page again; if it stays so, tell the website team.',
      );
}

/** `listedBytes`: how long the list says that it is; 0 when it does not say. */
async function fetchFile(
  address: string,
  path: string,
  patience: Patience,
  listedBytes: number,
): Promise<Arrival> {
  const reply = await fetchBytes(address, patience);
  if (reply.kind !== 'whole') return whyNotWhole(path, reply);
  const bytes = join(reply.pieces);
  if (foreignKind(bytes) === 'web-page') {
    return failed(
      path,
      'a web page in place of the file',
      'Open the website in another tab and sign in there if it asks; then load this page again.',
    );
  }
  if (bytes.length === 0 && listedBytes > 0) {
    return failed(
      path,
      `an empty file where the list has ${listedBytes} bytes`,
      'Load the page again; if it stays so, the publisher should upload the file again.',
    );
  }
  return { kind: 'arrived', file: { path, bytes }, hash: await hashOf(bytes) };
}

/** What lies in the data folder beside the page. */
export interface Listing {
  /** Changes with any file's content; '' when the list does not say. */
  readonly fingerprint: string;
  readonly files: readonly ListedFile[];
}

const addressIn = (folder: string, path: string): string =>
  new URL(`./${path.split('/').map(encodeURIComponent).join('/')}`, folder).href;

/** @throws DataFolderMissing when the list is not there or is no list */
export async function fetchListing(folder: string, patience = ordinaryPatience): Promise<Listing> {
  const arrival = await fetchFile(addressIn(folder, 'index.json'), 'index.json', patience, 0);
  if (arrival.kind === 'failed') throw new DataFolderMissing(arrival.found);
  let content: { readonly fingerprint?: unknown; readonly files?: unknown } | null;
  try {
    content = JSON.parse(new TextDecoder().decode(arrival.file.bytes));
  } catch {
    throw new DataFolderMissing('a list of files that is not JSON');
  }
  if (!Array.isArray(content?.files)) throw new DataFolderMissing('a list of files without files');
  const listed = content.files.flatMap(
    (file: { path?: unknown; bytes?: unknown; hash?: unknown } | null): ListedFile[] => {
      if (typeof file?.path !== 'string') return [];
      const hash = typeof file.hash === 'string' ? file.hash : '';
      return [{ path: file.path, bytes: Number(file.bytes) || 0, hash }];
    },
  );
  const files = [...new Map(listed.map((file: ListedFile) => [file.path, file])).values()];
  return { fingerprint: typeof content.fingerprint === 'string' ? content.fingerprint : '', files };
}

export interface WebSource extends FileSource {
  /** Whether every file that has come so far is the one that the list was made of. Those that did not come say nothing. */
  readonly isAsListed: () => boolean;
}

/** SHA-256 in hexadecimal; '' where the browser has no means, as on a page without https. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return '';
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Files may be replaced on a website without its list being made anew: each is held against the list as it comes. */
export function fetchSource(folder: string, { files }: Listing, patience = ordinaryPatience): WebSource {
  let asListed = true;
  return {
    list: async () => files,
    isAsListed: () => asListed,
    async fetch(path) {
      const listed = files.find((file) => file.path === path);
      const arrival = await fetchFile(addressIn(folder, path), path, patience, listed?.bytes ?? 0);
      if (arrival.kind === 'failed') return arrival;
      if (arrival.hash === '' || arrival.hash !== listed?.hash) asListed = false;
      return arrival;
    },
  };
}

/** The list of data files could not be had, so there is nothing to show. `message` is a sentence for the reader. */
export class DataFolderMissing extends Error {
  override readonly name = 'DataFolderMissing';
  constructor(found: string) {
    super(
      `The list of data files (data/index.json) could not be read: ${found}. Load the page again; if it stays so, the website's publisher should upload the whole folder.`,
    );
  }
}
