import { expect, it } from 'vitest';
import type { FileSource } from '../../../src/intake/incoming-file';
import { mostBytes } from '../../../src/intake/rows/reach';
import { tidyText } from './csv-text';
import { memorySource, outcomeOf, takeInFrom } from './take-in-files';
import { tinyCatalogue } from './tiny-catalogue';

/** A folder that lists a file as longer than it is, and says which files were asked for. */
function listing(path: string, bytes: number): { readonly source: FileSource; readonly asked: string[] } {
  const asked: string[] = [];
  const inner = memorySource({
    ...tinyCatalogue,
    'observations/1-small.csv': tidyText([{ value: '4' }]),
    'observations/2-huge.csv': tidyText([{ value: '5', period: '2019' }]),
    'observations/3-small.csv': tidyText([{ value: '6', period: '2018' }]),
  });
  const source: FileSource = {
    list: async () => (await inner.list()).map((file) => (file.path === path ? { ...file, bytes } : file)),
    fetch(asking) {
      asked.push(asking);
      return inner.fetch(asking);
    },
  };
  return { source, asked };
}

it('leaves a file out that is more than a browser can hold, before it is asked for, and says so', async () => {
  const { source, asked } = listing('observations/2-huge.csv', mostBytes + 1);
  const taken = await takeInFrom(source);
  expect(asked).not.toContain('observations/2-huge.csv');
  expect(outcomeOf(taken, 'observations/2-huge.csv').problems).toMatchObject([
    {
      severity: 'error',
      found: expect.stringMatching(/^a file of 251 MB/),
      done: expect.stringContaining('none of its rows was read'),
      advice: expect.stringContaining('take the other rows out'),
    },
  ]);
  expect(outcomeOf(taken, 'observations/1-small.csv').values).toEqual([4]);
  expect(outcomeOf(taken, 'observations/3-small.csv').values).toEqual([6]);
});

it('takes a catalogue file in however long it is', async () => {
  const { source } = listing('indicators.csv', mostBytes + 1);
  expect(outcomeOf(await takeInFrom(source), 'observations/1-small.csv').values).toEqual([4]);
});
