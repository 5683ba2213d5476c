import { join } from './decode';
import type { Arrival, FileSource, ListedFile } from './incoming-file';

/** Milliseconds without a single byte after which a file is given up. */
const ordinaryPatience = 60_000;

const failed = (path: string, found: string, advice: string): Arrival => ({
  kind: 'failed',
  path,
  found,
  advice,
});

/** Gives up when nothing has arrived for a while, however long the whole file takes. */
function watchdog(milliseconds: number) {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const feed = () => {
    stop();
    timer = setTimeout(() => controller.abort(), milliseconds);
  };
  feed();
  const gone = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', reject);
  });
  // Nobody may be listening any more when the time is up.
  gone.catch(() => {});
  return { signal: controller.signal, gone, feed, stop };
}

async function readBody(
  response: Response,
  { gone, feed }: ReturnType<typeof watchdog>,
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = await (reader && Promise.race([reader.read(), gone]));
    if (!piece || piece.done) return join(pieces);
    pieces.push(piece.value);
    feed();
  }
}

async function fetchFile(address: string, path: string, patience: number): Promise<Arrival> {
  const dog = watchdog(patience);
  let response: Response | null = null;
  try {
    response = await fetch(address, { signal: dog.signal });
    dog.feed();
    if (response.status === 404) {
      return failed(
        path,
        'no such file on the website (404)',
        'Upload the file, or take it out of data/index.json.',
      );
    }
    if (!response.ok) {
      return failed(
        path,
        `the website answered ${response.status}`,
        'Load the page again; if it stays so, tell the website team.',
      );
    }
    const bytes = await readBody(response, dog);
    const promised = Number(response.headers.get('content-length') ?? Number.NaN);
    const isPlain = response.headers.get('content-encoding') === null;
    if (isPlain && bytes.length < promised) {
      return failed(path, `only ${bytes.length} of ${promised} bytes`, 'Load the page again.');
    }
    return { kind: 'arrived', file: { path, bytes } };
  } catch {
    const found = response === null ? 'no answer from the website' : 'a file that broke off half way';
    return failed(path, found, 'Check the connection and load the page again.');
  } finally {
    dog.stop();
  }
}

interface HashedFile extends ListedFile {
  /** Of its content, SHA-256 in hexadecimal; '' when the list does not say. */
  readonly hash: string;
}

/** What lies in the data folder beside the page. */
export interface Listing {
  /** Changes with any file's content; '' when the list does not say. */
  readonly fingerprint: string;
  readonly files: readonly HashedFile[];
}

const addressIn = (folder: string, path: string): string =>
  new URL(`./${path.split('/').map(encodeURIComponent).join('/')}`, folder).href;

/** @throws DataFolderMissing when the list is not there or is no list */
export async function fetchListing(folder: string, patience = ordinaryPatience): Promise<Listing> {
  const arrival = await fetchFile(addressIn(folder, 'index.json'), 'index.json', patience);
  if (arrival.kind === 'failed') throw new DataFolderMissing(arrival.found);
  let content: { readonly fingerprint?: unknown; readonly files?: unknown } | null;
  try {
    content = JSON.parse(new TextDecoder().decode(arrival.file.bytes));
  } catch {
    throw new DataFolderMissing('a list of files that is not JSON');
  }
  if (!Array.isArray(content?.files)) throw new DataFolderMissing('a list of files without files');
  const listed = content.files.flatMap(
    (file: { path?: unknown; bytes?: unknown; hash?: unknown } | null): HashedFile[] => {
      if (typeof file?.path !== 'string') return [];
      const hash = typeof file.hash === 'string' ? file.hash : '';
      return [{ path: file.path, bytes: Number(file.bytes) || 0, hash }];
    },
  );
  const files = [...new Map(listed.map((file: HashedFile) => [file.path, file])).values()];
  return { fingerprint: typeof content.fingerprint === 'string' ? content.fingerprint : '', files };
}

export interface WebSource extends FileSource {
  /** Whether every file that has come so far is the one that the list was made of. */
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
      const arrival = await fetchFile(addressIn(folder, path), path, patience);
      const listed = files.find((file) => file.path === path)?.hash ?? '';
      const hash = arrival.kind === 'arrived' ? await hashOf(arrival.file.bytes) : '';
      if (hash === '' || hash !== listed) asListed = false;
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
