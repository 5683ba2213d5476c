import { beforeAll, describe, expect, it } from 'vitest';
import { tileMapOf } from '../../../src/assessment/groups/tile-map';
import { describeTileMap } from '../../../src/charts/tile-map/tile-map-words';
import { isAbsent } from '../../../src/domain/figures/absence';
import { formerWords } from '../../../src/domain/places/same-area';
import { comparisonQuery } from '../../../src/queries/comparison';
import { seriesQuery } from '../../../src/queries/series/series';
import { groupsFor } from '../../../src/reviews/compare/groups';
import { comparisonArguments, sideBySide } from '../../../src/reviews/compare/side-by-side';
import { placeGroups } from '../../../src/reviews/place/place-options';
import { choiceOfPlace, findPlace } from '../../../src/selection/place';
import { aCode, anIndicatorId } from '../../builders';
import { type Cells, csvText, tidyText } from '../intake/csv-text';
import { type TakenIn, takeInFiles } from '../intake/take-in-files';
import { aLocalityRow, localityRows } from '../intake/tiny-catalogue';

const region = { kind: 'region', parent: 'E92000001' };
const inRegion = (code: string, name: string, kind: string, cells: Cells = {}): Cells =>
  aLocalityRow({ code, name, kind, parent: 'E12000009', ...cells });
const ended = (on: string, successor: string): Cells => ({ valid_to: on, successor });

const localities = csvText([
  ...localityRows,
  aLocalityRow({ code: 'E12000009', name: 'South West', ...region }),
  inRegion('E08000019', 'Sheffield', 'metropolitan-district', ended('2025-03-31', 'E08000039')),
  inRegion('E08000039', 'Sheffield', 'metropolitan-district', { valid_from: '2025-04-01' }),
  inRegion('E10000027', 'Somerset', 'county', ended('2023-03-31', 'E06000066')),
  inRegion('E06000066', 'Somerset', 'unitary', { valid_from: '2023-04-01' }),
  inRegion('E06000028', 'Bournemouth', 'unitary', ended('2019-03-31', 'E06000058')),
  inRegion('E06000029', 'Poole', 'unitary', ended('2019-03-31', 'E06000058')),
  inRegion('E10000009', 'Dorset', 'county', ended('2019-03-31', 'E06000058; E06000059')),
  inRegion('E06000058', 'Bournemouth, Christchurch and Poole', 'unitary', { valid_from: '2019-04-01' }),
  inRegion('E06000059', 'Dorset', 'unitary', { valid_from: '2019-04-01' }),
]);

const deaths = anIndicatorId('drug-deaths');
const [sheffield, somerset, dorset, bcp] = ['E08000039', 'E06000066', 'E06000059', 'E06000058'].map(aCode);

let taken: TakenIn;
beforeAll(async () => {
  taken = await takeInFiles({
    'localities.csv': localities,
    'tile-map.csv': csvText(
      ['E08000019', 'E06000066', 'E06000058', 'E06000059'].map((locality, at) => ({
        locality,
        column: `${at}`,
        row: '0',
      })),
    ),
    'observations/deaths.csv': tidyText([
      { locality: 'E08000019', period: '2017', value: '50' },
      { locality: 'E08000019', period: '2018', value: '51' },
      { locality: 'E08000039', period: '2018', value: '52' },
      { locality: 'E10000027', period: '2017', value: '20', note: 'By year of registration' },
      { locality: 'E06000028', period: '2017', value: '8' },
      { locality: 'E06000029', period: '2017', value: '7' },
      { locality: 'E10000009', period: '2017', value: '12' },
      { locality: 'E06000059', period: '2017', value: '10' },
      { locality: 'E06000058', period: '2018', value: '17' },
    ]),
  });
});

const figures = async (code: string) => {
  const [series] = await seriesQuery.ask(taken, {
    indicators: [deaths],
    localities: [aCode(code)],
  });
  return series?.observations.map(({ locality, period, value, note }) => [
    locality,
    period.label,
    value,
    note,
  ]);
};

async function southWest(period: string) {
  const { catalogue } = taken;
  const place = findPlace({ kind: 'locality', written: 'sheffield' }, catalogue);
  if (place.kind === 'unknown-place') throw new Error('Sheffield is known');
  const group = groupsFor(place, catalogue).find(({ id }) => id === 'region');
  const indicator = catalogue.indicators.find(({ id }) => id === deaths);
  if (!group || !indicator) throw new Error('its region is a group');
  const observations = await comparisonQuery.ask(taken, comparisonArguments([deaths], group, period));
  const comparison = sideBySide(observations, indicator, group, place);
  if (!comparison) throw new Error('the group has figures');
  return { comparison, group };
}

describe('a council with a new code', () => {
  it('is one place: figures under either code are its own, and none counts twice', async () => {
    expect(await figures('E08000039')).toEqual([
      [sheffield, '2017', 50, ''],
      [sheffield, '2018', 52, ''],
    ]);
  });

  it('is found by its earlier code, and listed once', () => {
    const { catalogue } = taken;
    expect(findPlace({ kind: 'locality', written: 'E08000019' }, catalogue)).toMatchObject({ id: sheffield });
    const labels = placeGroups(catalogue).flatMap(({ options }) => options.map(({ label }) => label));
    expect(labels.filter((label) => label.startsWith('Sheffield'))).toEqual(['Sheffield']);
  });

  it('has its tile whichever code the tile is written with', () => {
    expect(taken.catalogue.tiles.map(({ locality }) => locality)).toEqual([sheffield, somerset, bcp, dorset]);
  });
});

describe('an authority that took the place of one with the same boundary', () => {
  it('shows the figures of the former one, and says whose they are', async () => {
    expect(await figures('E06000066')).toEqual([
      [somerset, '2017', 20, `By year of registration; ${formerWords}`],
    ]);
  });

  it('and the former one keeps its own', async () => {
    expect(await figures('E10000027')).toEqual([['E10000027', '2017', 20, 'By year of registration']]);
  });
});

describe('a group of a region', () => {
  it('holds each area once in a period before the mergers', async () => {
    const { comparison } = await southWest('2017');
    expect(comparison.places.map(({ name, observation: { value } }) => [name, value])).toEqual([
      ['Sheffield', 50],
      ['Somerset', 20],
      ['Dorset (to March 2019)', 12],
      ['Bournemouth', 8],
      ['Poole', 7],
    ]);
    expect(comparison.places.map(({ isChosen }) => isChosen)).toEqual([true, false, false, false, false]);
  });

  it('holds a later authority where a figure is published for it and none for those before it', async () => {
    const { comparison } = await southWest('2018');
    const measured = comparison.places.filter(({ observation }) => !isAbsent(observation.value));
    expect(measured.map(({ name }) => name)).toEqual(['Sheffield', 'Bournemouth, Christchurch and Poole']);
  });

  it('on the map: a merged authority has no figure under its present boundary, and is not outside the group', async () => {
    const { comparison, group } = await southWest('2017');
    const later = group.localities.filter(({ validFrom }) => (validFrom ?? '') > comparison.period.end);
    const names = new Map(taken.catalogue.localities.map(({ code, name }) => [code, name]));
    const map = tileMapOf(comparison, taken.catalogue.tiles, names, new Set(later.map(({ code }) => code)));
    expect(map.tiles.map(({ name, place, isFormedLater }) => [name, place !== null, isFormedLater])).toEqual([
      ['Sheffield', true, false],
      ['Somerset', true, false],
      ['Bournemouth, Christchurch and Poole', false, true],
      ['Dorset', false, true],
    ]);
    const words = describeTileMap(map);
    expect(words).toContain(
      'Bournemouth, Christchurch and Poole and Dorset were formed later and have no figure under their present boundaries.',
    );
    expect(words).toContain('The figure of Somerset is of the former authority with the same boundary.');
    expect(words).not.toContain('outside the group');
  });
});

describe('places of one name', () => {
  it('have an address each, in words', () => {
    const { catalogue } = taken;
    const [former, present] = ['E10000009', 'E06000059'].map((written) =>
      findPlace({ kind: 'locality', written }, catalogue),
    );
    if (former?.kind !== 'locality' || present?.kind !== 'locality') throw new Error('both are known');
    expect([former, present].map((place) => choiceOfPlace(place, catalogue).written)).toEqual([
      'dorset-to-march-2019',
      'dorset',
    ]);
    expect(findPlace({ kind: 'locality', written: 'dorset-to-march-2019' }, catalogue)).toEqual(former);
    expect(former.name).toBe('Dorset (to March 2019)');
  });

  it('stand apart in the chooser: those that have ended come last, under a heading that says so', () => {
    const groups = placeGroups(taken.catalogue);
    const last = groups.at(-1);
    expect(last?.label).toBe('Ended: abolished, divided or merged');
    expect(last?.options.map(({ label }) => label)).toEqual([
      'Bournemouth (to March 2019)',
      'Dorset (to March 2019)',
      'Northamptonshire (to March 2021)',
      'Poole (to March 2019)',
      'Somerset (to March 2023)',
    ]);
    const living = groups.slice(0, -1).flatMap(({ options }) => options.map(({ label }) => label));
    expect(living.some((label) => label.includes('(to '))).toBe(false);
    expect(new Set(living).size).toBe(living.length);
  });
});
