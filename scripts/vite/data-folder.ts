import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

interface DataFile {
  readonly path: string;
  readonly bytes: number;
  /** Of its content, SHA-256 in hexadecimal. */
  readonly hash: string;
}

const hashes = new Map<string, string>();

/** Read again only when the file's size or time has changed. */
async function hashOf(path: string, size: number, time: number): Promise<string> {
  const key = `${path} ${size} ${time}`;
  const known = hashes.get(key);
  if (known) return known;
  const content = await readFile(path);
  const hash = createHash('sha256').update(content).digest('hex');
  hashes.set(key, hash);
  return hash;
}

export async function listFiles(folder: string): Promise<readonly DataFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in types);
  const listed = files.map(async (entry) => {
    const place = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = await stat(place);
    const path = relative(folder, place).split(sep).join('/');
    return { path, bytes: size, hash: await hashOf(place, size, mtimeMs) };
  });
  return (await Promise.all(listed)).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** One word for everything that lies in the folder: another word, other data. */
export async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await listFiles(folder)) hash.update(`${file.path} ${file.hash}\n`);
  return hash.digest('hex').slice(0, 16);
}

async function indexOf(folder: string): Promise<string> {
  const content = { fingerprint: await fingerprintOf(folder), files: await listFiles(folder) };
  return `${JSON.stringify(content, null, 1)}\n`;
}

async function serve(folder: string, request: IncomingMessage, response: ServerResponse, next: () => void) {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = resolve(folder, `.${normalize(path)}`);
  response.setHeader('cache-control', 'no-cache');
  if (path === '/index.json') {
    response.setHeader('content-type', types['.json'] ?? '');
    response.end(await indexOf(folder));
    return;
  }
  const found = file.startsWith(folder + sep) ? await stat(file).catch(() => null) : null;
  if (!found?.isFile()) return next();
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader('content-length', found.size);
  createReadStream(file).pipe(response);
}

/**
 * Puts the data folder beside the page as `data/`, with `data/index.json` listing its files. While serving, the folder
 * is read afresh at every request, so a file dropped into it is there after a reload; a build copies it.
 */
export function dataFolder(name: string): Plugin {
  const folder = resolve(name);
  const middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) =>
    void serve(folder, request, response, next).catch(next);
  return {
    name: 'data-folder',
    configureServer: (server) => void server.middlewares.use('/data', middleware),
    configurePreviewServer: (server) => void server.middlewares.use('/data', middleware),
    async generateBundle() {
      for (const { path } of await listFiles(folder)) {
        this.emitFile({
          type: 'asset',
          fileName: `data/${path}`,
          source: await readFile(join(folder, path)),
        });
      }
      this.emitFile({ type: 'asset', fileName: 'data/index.json', source: await indexOf(folder) });
    },
  };
}
