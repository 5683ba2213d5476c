import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchSnapshot } from '../../../src/queries/snapshot';

const folder = 'https://example.gov.uk/dashboard/snapshot/';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const answers = [{ key: 'places null', answer: ['Barnet'] }];
const snapshot = { fingerprint: 'abc', answers };
const patience = { silence: 500, again: null };

const take = (fingerprint: string, answer: Parameters<typeof http.get>[1]) => {
  server.use(http.get(`${folder}answers.json`, answer));
  return fetchSnapshot(folder, Promise.resolve({ fingerprint }), patience);
};

describe('the snapshot', () => {
  it('gives its answers when it is of the data that lie there now', async () => {
    expect(await take('abc', () => HttpResponse.json(snapshot))).toEqual(answers);
  });

  it.each([
    ['of other data', 'abd', () => HttpResponse.json(snapshot)],
    ['of data that nobody knows', '', () => HttpResponse.json({ ...snapshot, fingerprint: '' })],
    ['missing', 'abc', () => new HttpResponse(null, { status: 404 })],
    ['a web page', 'abc', () => HttpResponse.html('<!doctype html><p>Sign in</p>')],
    ['cut short', 'abc', () => HttpResponse.text('{"fingerprint":"abc","answers":[')],
    ['never sent', 'abc', () => delay('infinite')],
    [
      'stopped half way',
      'abc',
      () => new HttpResponse(new ReadableStream({ start: (out) => out.enqueue(new Uint8Array([123])) })),
    ],
  ] as const)(
    'gives none, and keeps nobody waiting, when it is %s',
    async (_, fingerprint, answer) => {
      expect(await take(fingerprint, answer)).toEqual([]);
    },
    5_000,
  );
});
