import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue';
import type { LocalityCode, PartnershipId } from '../../../src/domain/ids';
import type { Locality } from '../../../src/domain/places/locality';
import type { IsoDate } from '../../../src/domain/time/iso-date';
import { choiceOfPlace, findPlace, slugOf } from '../../../src/selection/place';

const aLocality = (code: string, name: string, changes: Partial<Locality> = {}): Locality => ({
  code: code as LocalityCode,
  name,
  kind: 'unitary',
  parent: 'E12000003' as LocalityCode,
  validFrom: null,
  validTo: null,
  successors: [],
  ...changes,
});

const catalogue: Catalogue = {
  dashboard: {
    title: 'Dashboard',
    asAt: '2023-12-31' as IsoDate,
    partnerships: ['york' as PartnershipId],
    comparators: [],
  },
  outcomes: [],
  indicators: [],
  localities: [
    aLocality('E12000003', 'Yorkshire and The Humber', {
      kind: 'region',
      parent: 'E92000001' as LocalityCode,
    }),
    aLocality('E06000010', 'Kingston upon Hull, City of'),
    aLocality('E06000014', 'York'),
    aLocality('E10000023', 'North Yorkshire', { validTo: '2023-03-31' as IsoDate }),
    aLocality('E06000065', 'North Yorkshire'),
  ],
  partnerships: [
    {
      id: 'york' as PartnershipId,
      name: 'York Drug and Alcohol Partnership',
      shortName: 'York',
      localities: ['E06000014' as LocalityCode],
      predecessor: null,
      combining: 'sum',
    },
  ],
  plans: [],
  nationalPriorities: [],
  populationSources: [],
  unlisted: [],
  seriesBreaks: [],
  rebases: [],
  neighbourSets: [],
  tiles: [],
  statusWords: [],
  owners: [],
  outcomeWords: [],
};

describe('a place in an address', () => {
  it('is found by the name in words, without "City of"', () => {
    const found = findPlace({ kind: 'locality', written: 'kingston-upon-hull' }, catalogue);
    expect(found).toMatchObject({ id: 'E06000010', name: 'Kingston upon Hull', region: 'E12000003' });
  });

  it('is found by its code', () => {
    expect(findPlace({ kind: 'locality', written: 'e10000023' }, catalogue)).toMatchObject({
      id: 'E10000023',
    });
  });

  it('means the current one of two localities with one name', () => {
    const found = findPlace({ kind: 'locality', written: 'north-yorkshire' }, catalogue);
    expect(found).toMatchObject({ id: 'E06000065' });
  });

  it('is written as its code where its name means another locality', () => {
    const former = findPlace({ kind: 'locality', written: 'E10000023' }, catalogue);
    if (former.kind === 'unknown-place') throw new Error('not found');
    expect(choiceOfPlace(former, catalogue)).toEqual({ kind: 'locality', written: 'E10000023' });
  });

  it('is the first partnership of the dashboard when none is named', () => {
    expect(findPlace(null, catalogue)).toMatchObject({
      kind: 'partnership',
      id: 'york',
      region: 'E12000003',
    });
  });

  it('that does not exist is said so', () => {
    const found = findPlace({ kind: 'partnership', written: 'atlantis' }, catalogue);
    expect(found).toEqual({ kind: 'unknown-place', written: 'atlantis', isUnlisted: false, plansOf: null });
  });

  it('that the data have and the dashboard does not list is told apart from one that nobody knows', () => {
    const [york] = catalogue.partnerships;
    const hidden = { ...catalogue, partnerships: [], unlisted: york ? [york] : [] };
    expect(findPlace({ kind: 'partnership', written: 'york' }, hidden)).toEqual({
      kind: 'unknown-place',
      written: 'york',
      isUnlisted: true,
      plansOf: null,
    });
  });
});

describe('a name in words', () => {
  it.each([
    ["King's Lynn and West Norfolk", 'kings-lynn-and-west-norfolk'],
    ['St. Helens', 'st-helens'],
    ['Bournemouth, Christchurch and Poole', 'bournemouth-christchurch-and-poole'],
    ['Herefordshire, County of', 'herefordshire'],
  ])('%s → %s', (name, slug) => expect(slugOf(name)).toBe(slug));
});
