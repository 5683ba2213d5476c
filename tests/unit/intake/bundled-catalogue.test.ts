import { beforeAll, expect, it } from 'vitest';
import { diskSource, filesAt } from '../../../scripts/disk-source';
import { isCatalogueFile } from '../../../src/intake/catalogue/file-kinds';
import { type TakenIn, takeInFrom } from './take-in-files';

const upperTier = ['county', 'unitary', 'metropolitan-district', 'london-borough'];

let taken: TakenIn;
let authorities: readonly string[];
beforeAll(async () => {
  const files = (await filesAt('data', '')).filter(({ path }) => isCatalogueFile(path));
  taken = await takeInFrom(diskSource(files));
  authorities = taken.catalogue.localities
    .filter(({ kind, validTo }) => upperTier.includes(kind) && validTo === null)
    .map(({ code }) => code)
    .sort();
});

it('the bundled catalogue is taken in without a word', () => {
  expect(taken.problems).toEqual([]);
});

it('every upper-tier authority of today has one tile, and each tile one authority', () => {
  const { tiles } = taken.catalogue;
  expect(authorities).toHaveLength(153);
  expect(tiles.map(({ locality }) => locality).sort()).toEqual(authorities);
  expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(153);
});

it('north is up and east is right on the bundled tiles', () => {
  const placeOf = (name: string) => {
    const code = taken.catalogue.localities.find((one) => one.name === name && one.validTo === null)?.code;
    const tile = taken.catalogue.tiles.find(({ locality }) => locality === code);
    return {
      east: (tile?.column ?? Number.NaN) + ((tile?.row ?? 0) % 2) / 2,
      south: tile?.row ?? Number.NaN,
    };
  };
  const southward = ['Northumberland', 'Leeds', 'Nottingham', 'Barnet', 'Croydon', 'Isle of Wight'].map(
    (name) => placeOf(name).south,
  );
  expect(southward).toEqual([...southward].sort((one, other) => one - other));
  const eastward = ['Cornwall', 'Bristol, City of', 'Hillingdon', 'Havering', 'Kent'].map(
    (name) => placeOf(name).east,
  );
  expect(eastward).toEqual([...eastward].sort((one, other) => one - other));
});

it('every authority has ten bundled neighbours, under an open licence', () => {
  const { neighbourSets } = taken.catalogue;
  expect(neighbourSets.map(({ locality }) => locality).sort()).toEqual(authorities);
  expect(new Set(neighbourSets.map(({ neighbours }) => neighbours.length))).toEqual(new Set([10]));
  expect(new Set(neighbourSets.map(({ licence }) => licence))).toEqual(new Set(['OGL v3.0']));
});
