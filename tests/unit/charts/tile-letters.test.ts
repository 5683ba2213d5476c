import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersFor } from '../../../src/charts/tile-map/tile-letters';
import { nameWithoutSuffix } from '../../../src/selection/place';

const cellsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => /^([^,]+),("[^"]*"|[^,]*)/.exec(line) ?? []);
const nameByCode = new Map(
  cellsOf('data/localities.csv').map(([, code = '', name = '']) => [
    code,
    nameWithoutSuffix(name.replaceAll('"', '')),
  ]),
);
const tiled = cellsOf('data/tile-map.csv').flatMap(([, code = '']) => nameByCode.get(code) ?? []);

it('no two authorities of the bundled map have the same letters, and each has some', () => {
  expect(tiled).toHaveLength(153);
  for (const letters of Object.values(lettersFor(tiled))) {
    expect([...letters.keys()].sort()).toEqual([...tiled].sort());
    expect(new Set(letters.values()).size).toBe(tiled.length);
  }
});

it('letters are the first ones of a name, or its initials, where no other place has them', () => {
  const { four, three } = lettersFor(['Barking and Dagenham', 'Camden', 'Kingston upon Hull']);
  expect([...four.values()]).toEqual(['BD', 'Camd', 'KH']);
  expect(three.get('Camden')).toBe('Cam');
});

it('places with the same initials are told apart, each of them', () => {
  const { four } = lettersFor(['Stoke-on-Trent', 'South Tyneside', 'Sefton Town', 'Blackburn', 'Blackpool']);
  expect([...four.values()]).toEqual(['StT', 'SoT', 'SeT', 'Blab', 'Blap']);
});

it('whatever the places are called, no letters are given twice or are too many', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 40 }), (names) => {
      for (const [most, letters] of [
        [4, lettersFor(names).four],
        [3, lettersFor(names).three],
      ] as const) {
        expect(new Set(letters.values()).size).toBe(letters.size);
        for (const words of letters.values()) expect(words.length).toBeLessThanOrEqual(most);
      }
    }),
  );
});
