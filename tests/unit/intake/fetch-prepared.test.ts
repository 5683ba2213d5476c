import { gzipSync } from 'node:zlib';
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchPrepared } from '../../../src/intake/prepared/fetch-prepared';
import { type Prepared, packPrepared } from '../../../src/intake/prepared/prepared';

const folder = 'https://example.gov.uk/dashboard/snapshot/';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

const prepared = {
  build: 'index-abc.js',
  files: [{ path: 'dashboard.json', hash: 'abc' }],
  catalogue: { outcomes: [] },
  plans: [],
  tables: new Uint8Array([10, 0, 255, 10]),
} as unknown as Prepared;
const packed = new Uint8Array(gzipSync(packPrepared(prepared)));

const take = (answer: Parameters<typeof http.get>[1]) => {
  server.use(http.get(`${folder}tables.bin`, answer));
  return fetchPrepared(folder, { silence: 500, again: null });
};
const sending = (bytes: Uint8Array) => () => HttpResponse.arrayBuffer(bytes.slice().buffer);

const damaged = packed.slice();
damaged[damaged.length - 6] = (damaged[damaged.length - 6] ?? 0) ^ 1;

describe('what the build took in', () => {
  it('comes as it was written', async () => {
    expect(await take(sending(packed))).toEqual(prepared);
  });

  it.each([
    ['missing', () => new HttpResponse(null, { status: 404 })],
    ['a web page', () => HttpResponse.html('<!doctype html><p>Sign in</p>')],
    ['cut short', sending(packed.slice(0, -20))],
    ['without its checksum', sending(packed.slice(0, -8))],
    ['damaged', sending(damaged)],
    ['not packed', sending(packPrepared(prepared))],
    ['something else, packed', sending(new Uint8Array(gzipSync('something else')))],
    ['never sent', () => delay('infinite')],
  ] as const)('is of no use, and keeps nobody waiting, when it is %s', async (_, answer) => {
    expect(await take(answer as never)).toBeNull();
  });

  it('is not asked for where no hash can be made, as on a page without https', async () => {
    vi.stubGlobal('crypto', {});
    expect(await fetchPrepared(folder)).toBeNull();
  });
});
