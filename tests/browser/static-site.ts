import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface SiteOptions {
  /** A build to serve in place of `dist`. */
  readonly folder?: string;
  /** Where the folder lies on the website: `/a/b/c/`. */
  readonly prefix?: string;
  /** Replies that differ from the folder's own, by a pattern of the path. */
  readonly overrides?: readonly {
    readonly path: RegExp;
    readonly status?: number;
    readonly type?: string;
    readonly body?: string | Uint8Array;
  }[];
  /** Headers of every reply. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * A plain web server over the built folder, as a council's would be: no rewriting, no special headers. `SITE_FOLDER` names
 * another build than `dist`.
 */
export async function serveBuiltSite(options: SiteOptions = {}): Promise<Site> {
  const { prefix = '/', overrides = [], headers = {} } = options;
  const folder = resolve(options.folder ?? process.env.SITE_FOLDER ?? 'dist');
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const override = overrides.find((one) => one.path.test(path));
    if (override?.body !== undefined || override?.status !== undefined) {
      response.writeHead(override.status ?? 200, { 'content-type': override.type ?? 'text/html' });
      response.end(override.body ?? 'not here');
      return;
    }
    const inner = path.startsWith(prefix) ? path.slice(prefix.length) : null;
    const file = inner === null ? null : join(folder, normalize(`/${inner === '' ? 'index.html' : inner}`));
    const found = file ? await stat(file).catch(() => null) : null;
    if (!file || !found?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Not found</title>');
      return;
    }
    response.writeHead(200, {
      'content-type': override?.type ?? types[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${prefix}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
