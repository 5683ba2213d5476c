import type { Arrival, FileSource } from './incoming-file';

const stallSeconds = 60;

const failed = (path: string, found: string, advice: string): Arrival => ({
  kind: 'failed',
  path,
  found,
  advice,
});

async function fetchFile(address: string, path: string): Promise<Arrival> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(stallSeconds * 1000) });
  } catch {
    return failed(path, 'no answer from the website', 'Check the connection and load the page again.');
  }
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
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const promised = Number(response.headers.get('content-length') ?? Number.NaN);
    const isPlain = response.headers.get('content-encoding') === null;
    if (isPlain && bytes.length < promised) {
      return failed(path, `only ${bytes.length} of ${promised} bytes`, 'Load the page again.');
    }
    return { kind: 'arrived', file: { path, bytes } };
  } catch {
    return failed(path, 'a file that broke off half way', 'Check the connection and load the page again.');
  }
}

/** The data folder beside the page: `index.json` lists its files. */
export function fetchSource(folder: string): FileSource {
  const addressOf = (path: string) => new URL(path.split('/').map(encodeURIComponent).join('/'), folder).href;
  return {
    async list() {
      const arrival = await fetchFile(addressOf('index.json'), 'index.json');
      if (arrival.kind === 'failed') throw new DataFolderMissing(arrival.found);
      try {
        const content: unknown = JSON.parse(new TextDecoder().decode(arrival.file.bytes));
        return listedFiles(content);
      } catch {
        throw new DataFolderMissing('a list of files that is not JSON');
      }
    },
    fetch: (path) => fetchFile(addressOf(path), path),
  };
}

function listedFiles(content: unknown): readonly { path: string; bytes: number }[] {
  const files = (content as { files?: unknown } | null)?.files;
  if (!Array.isArray(files)) throw new DataFolderMissing('a list of files without files');
  return files.flatMap((file: { path?: unknown; bytes?: unknown } | null) =>
    typeof file?.path === 'string' ? [{ path: file.path, bytes: Number(file.bytes) || 0 }] : [],
  );
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
