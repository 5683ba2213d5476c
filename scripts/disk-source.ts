import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileSource } from '../src/intake/incoming-file';

interface Placed {
  /** The name that the intake shows. */
  readonly path: string;
  readonly bytes: number;
  /** Where it lies on the disk. */
  readonly place: string;
}

/** A file under the name it was given, or a folder's files under that name and their own; hidden ones are passed over. */
export async function filesAt(place: string, name: string): Promise<readonly Placed[]> {
  const found = await stat(place);
  if (found.isFile()) return [{ path: name, bytes: found.size, place }];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const prefix = name === '' || name.endsWith('/') ? name : `${name}/`;
  const placed = files.map(async (entry) => {
    const inner = join(entry.parentPath, entry.name);
    const path = prefix + relative(place, inner).split(sep).join('/');
    return { path, bytes: (await stat(inner)).size, place: inner };
  });
  return (await Promise.all(placed)).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Files on the disk as a source for the intake. */
export function diskSource(files: readonly Placed[]): FileSource {
  const places = new Map(files.map(({ path, place }) => [path, place]));
  return {
    list: async () => files.map(({ path, bytes }) => ({ path, bytes, hash: '' })),
    async fetch(path) {
      try {
        return {
          kind: 'arrived',
          file: { path, bytes: new Uint8Array(await readFile(places.get(path) ?? path)) },
          hash: '',
        };
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : '';
        const found = code === 'ENOENT' ? 'no such file' : `a file that could not be opened (${code})`;
        return { kind: 'failed', path, found, advice: 'Check that the file exists and may be read.' };
      }
    },
  };
}
