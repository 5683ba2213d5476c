import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { FileSource } from '../src/intake/incoming-file';

interface Listed {
  readonly path: string;
  readonly bytes: number;
}

/** A folder's files, or one file, under the names that the intake shows. */
async function listAt(root: string): Promise<readonly (Listed & { readonly place: string })[]> {
  const found = await stat(root);
  if (found.isFile()) return [{ path: basename(root), bytes: found.size, place: root }];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return Promise.all(
    files.map(async (entry) => {
      const place = join(entry.parentPath, entry.name);
      return { path: relative(root, place).split(sep).join('/'), bytes: (await stat(place)).size, place };
    }),
  );
}

/** Files and folders on the disk, as a source for the intake; two files of one name are told apart by a number. */
export async function diskSource(roots: readonly string[]): Promise<FileSource> {
  const places = new Map<string, string>();
  const listed: Listed[] = [];
  for (const root of roots) {
    for (const { path, bytes, place } of await listAt(root)) {
      let name = path;
      for (let copy = 2; places.has(name); copy += 1) name = `${path} (${copy})`;
      places.set(name, place);
      listed.push({ path: name, bytes });
    }
  }
  listed.sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    list: async () => listed,
    async fetch(path) {
      const bytes = new Uint8Array(await readFile(places.get(path) ?? path));
      return { kind: 'arrived', file: { path, bytes } };
    },
  };
}
