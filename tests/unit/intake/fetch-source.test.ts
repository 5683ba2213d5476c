import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DataFolderMissing, fetchListing, fetchSource } from '../../../src/intake/fetch-source';
import { tidyText } from './csv-text';
import { outcomeOf, type TakenIn, takeInFrom } from './take-in-files';
import { tinyCatalogue } from './tiny-catalogue';

const folder = 'https://example.gov.uk/dashboard/data/';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const listing = (paths: readonly string[]) =>
  http.get(`${folder}index.json`, () =>
    HttpResponse.json({ fingerprint: 'abc', files: paths.map((path) => ({ path, bytes: 100 })) }),
  );
const file = (path: string, answer: Parameters<typeof http.get>[1]) => http.get(folder + path, answer);
const good = tidyText([{}]);
const silence = 1_500;
const patience = { silence, again: 50 };

const slowly =
  (pieces: readonly string[], pause: number, isBroken = false) =>
  () => {
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        for (const piece of pieces) {
          controller.enqueue(new TextEncoder().encode(piece));
          await delay(pause);
        }
        if (isBroken) controller.error(new Error('the line was cut'));
        else controller.close();
      },
    });
    return new HttpResponse(body);
  };

const ninth = tidyText([{ period: '2019', value: '9' }]);
const eighths = Array.from({ length: 8 }, (_, at) =>
  ninth.slice((at * ninth.length) / 8, ((at + 1) * ninth.length) / 8),
);

type Answer = Parameters<typeof http.get>[1];

function atTheSecondTime(text: string): Answer {
  let times = 0;
  return () => {
    times += 1;
    return times === 1 ? new HttpResponse('Busy', { status: 503 }) : HttpResponse.text(text);
  };
}

const failures: Readonly<Record<string, readonly [answer: Answer, found: string]>> = {
  'is not there': [() => new HttpResponse('Not found', { status: 404 }), '404'],
  'makes the website fail': [() => new HttpResponse('Oh no', { status: 500 }), '500'],
  'may not be had': [() => new HttpResponse(null, { status: 403 }), '403'],
  'cannot be reached': [() => HttpResponse.error(), 'no answer'],
  'never begins to arrive': [() => delay(4 * silence).then(() => HttpResponse.text(good)), 'no answer'],
  'is only half there': [
    () => new HttpResponse(good.slice(0, 30), { headers: { 'content-length': '400' } }),
    'only 30 of 400 bytes',
  ],
  'breaks off': [slowly([good.slice(0, 30)], 10, true), 'broke off half way'],
  'comes empty': [() => HttpResponse.text(''), 'an empty file where the list has 100 bytes'],
  'stops half way': [slowly([good.slice(0, 30), good.slice(30)], 4 * silence), 'broke off half way'],
};
const arrivals: Readonly<Record<string, Answer>> = {
  'good.csv': () => HttpResponse.text(good),
  'slow.csv': slowly(eighths, silence / 4),
  '50% of “it” #1.csv': () => HttpResponse.text(tidyText([{ period: '2018', value: '8' }])),
  'second time.csv': atTheSecondTime(tidyText([{ period: '2017', value: '7' }])),
  'page.csv': () => HttpResponse.html('<!DOCTYPE html><html><body>Sign in</body></html>'),
};

/** A whole website, some of whose files do not come. */
async function takeInSite() {
  const answers: Record<string, Answer> = { ...arrivals };
  for (const [name, [answer]] of Object.entries(failures)) answers[`${name}.csv`] = answer;
  for (const [name, text] of Object.entries(tinyCatalogue)) answers[name] = () => HttpResponse.text(text);
  answers['plans/barnet/targets.csv'] = () => new HttpResponse(null, { status: 404 });
  server.use(
    listing(Object.keys(answers)),
    http.get(`${folder}*`, (given) => {
      const path = decodeURIComponent(new URL(given.request.url).pathname).replace('/dashboard/data/', '');
      return answers[path]?.(given);
    }),
  );
  return takeInFrom(fetchSource(folder, await fetchListing(folder, patience), patience));
}

describe('a file on a website', () => {
  let taken: TakenIn;
  beforeAll(async () => {
    taken = await takeInSite();
  });

  it.each(Object.entries(failures))('that %s is listed as a problem', (name, [, found]) => {
    const { problems, read } = outcomeOf(taken, `${name}.csv`);
    expect(read).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', line: null, rowsSetAside: 0 }]);
    expect(problems[0]?.found).toContain(found);
    expect(problems[0]?.advice).not.toBe('');
  });

  it('that comes is taken in, whatever became of the others', () => {
    expect(outcomeOf(taken, 'good.csv').values).toEqual([12]);
    expect(taken.catalogue.indicators).toHaveLength(4);
    expect(outcomeOf(taken, 'plans/barnet/targets.csv').problems).toMatchObject([{ severity: 'error' }]);
  });

  it('may come slowly, as long as it comes', () => {
    expect(outcomeOf(taken, 'slow.csv').values).toEqual([9]);
  });

  it('is told apart from the web page that a server sends in its place', () => {
    const { problems, read } = outcomeOf(taken, 'page.csv');
    expect(read).toBeUndefined();
    expect(problems[0]?.found).toContain('a web page in place of the file');
  });

  it('is asked for once more when the website was only busy', () => {
    expect(outcomeOf(taken, 'second time.csv').values).toEqual([7]);
  });

  it('may have any name', () => {
    expect(outcomeOf(taken, '50% of “it” #1.csv').values).toEqual([8]);
  });

  it('is looked for inside the folder, whatever its name', async () => {
    let asked = '';
    server.use(
      http.get('*', ({ request }) => {
        asked = request.url;
        return HttpResponse.text('');
      }),
    );
    await fetchSource(folder, { fingerprint: '', files: [] }).fetch('//evil.example/a.csv');
    expect(new URL(asked).host).toBe('example.gov.uk');
  });
});

describe('the list of files', () => {
  it.each([
    ['missing', () => new HttpResponse(null, { status: 404 }), '404'],
    ['a web page', () => HttpResponse.html('<!doctype html><p>Home</p>'), 'a web page'],
    ['no JSON', () => HttpResponse.text('Moved'), 'not JSON'],
    ['JSON of another kind', () => HttpResponse.json(['a.csv']), 'a list of files without files'],
    ['null', () => HttpResponse.json(null), 'a list of files without files'],
  ] as const)('that is %s is said in a sentence for the reader', async (_, answer, found) => {
    server.use(file('index.json', answer));
    const asking = fetchListing(folder, patience);
    await expect(asking).rejects.toBeInstanceOf(DataFolderMissing);
    await expect(asking).rejects.toThrow(found);
    await expect(asking).rejects.toThrow(/upload the whole folder\.$/);
  });

  it('names each file once and passes over what is no file', async () => {
    server.use(
      file('index.json', () =>
        HttpResponse.json({
          fingerprint: 1,
          files: [{ path: 'a.csv', bytes: 'many' }, { path: 'a.csv', bytes: 3 }, null, {}, 'b.csv'],
        }),
      ),
    );
    expect(await fetchListing(folder)).toEqual({
      fingerprint: '',
      files: [{ path: 'a.csv', bytes: 3, hash: '' }],
    });
  });
});
