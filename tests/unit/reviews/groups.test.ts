import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue';
import type { Locality, LocalityKind } from '../../../src/domain/places/locality';
import { groupsFor, localitiesIn, readPicked, writePicked } from '../../../src/reviews/compare/groups';
import { placesInText } from '../../../src/reviews/compare/places-in-text';
import { aCode, aDate, aPeriod, aPlace, barnet, england } from '../../builders';

const london = aCode('E12000007');
const east = aCode('E12000004');

const locality = (
  code: string,
  name: string,
  kind: LocalityKind,
  parent: Locality['parent'],
  rest: Partial<Locality> = {},
): Locality => ({
  code: aCode(code),
  name,
  kind,
  parent,
  validFrom: null,
  validTo: null,
  successors: [],
  ...rest,
});

const hull = locality('E06000010', 'Kingston upon Hull, City of', 'unitary', east);
const county = locality('E10000021', 'Northamptonshire', 'county', east, {
  validTo: aDate('2021-03-31'),
  successors: [aCode('E06000061'), aCode('E06000062')],
});
const north = locality('E06000061', 'North Northamptonshire', 'unitary', east, {
  validFrom: aDate('2021-04-01'),
});
const west = locality('E06000062', 'West Northamptonshire', 'unitary', east, {
  validFrom: aDate('2021-04-01'),
});
const catalogue = {
  localities: [
    locality('E92000001', 'England', 'country', null),
    locality('E12000007', 'London', 'region', england),
    locality('E12000004', 'East Midlands', 'region', england),
    locality('E09000003', 'Barnet', 'london-borough', london),
    locality('E09000007', 'Camden', 'london-borough', london),
    locality('E07000150', 'Corby', 'district', county.code),
    hull,
    county,
    north,
    west,
  ],
  partnerships: [],
  unlisted: [],
  neighbourSets: [
    { name: 'a set', locality: barnet, neighbours: [aCode('E09000007')], source: '', licence: '' },
  ],
} as unknown as Catalogue;

const namesIn = (groups: ReturnType<typeof groupsFor>, id: string) =>
  groups.find((group) => group.id === id)?.localities.map(({ name }) => name);

describe('the groups that a place is compared in', () => {
  it('of a London borough begin with the boroughs, and name London once', () => {
    const groups = groupsFor(aPlace(), catalogue);
    expect(groups[0]).toMatchObject({
      id: 'london-boroughs',
      heading: 'This place',
      region: { code: london },
    });
    expect(groups.filter(({ region }) => region?.code === london)).toHaveLength(1);
    expect(namesIn(groups, 'neighbours-a-set')).toEqual(['Barnet', 'Camden']);
  });

  it('of a place of two localities hold its parts, and begin with its region', () => {
    const place = aPlace({ localities: [north.code, west.code], region: east, shortName: 'Northants' });
    const groups = groupsFor(place, catalogue);
    expect(groups[0]).toMatchObject({ id: 'region', name: 'East Midlands' });
    expect(namesIn(groups, 'partnership')).toEqual(['North Northamptonshire', 'West Northamptonshire']);
  });

  it('of England itself are the regions and all authorities: no own region, no neighbours', () => {
    const groups = groupsFor(aPlace({ kind: 'locality', localities: [england], region: null }), catalogue);
    expect(groups.map(({ id }) => id)).toEqual(['london-boroughs', 'regions', 'all', 'in-east-midlands']);
  });

  it('never mix districts with the counties that hold them, but for a district', () => {
    expect(namesIn(groupsFor(aPlace(), catalogue), 'all')).not.toContain('Corby');
    const corby = aPlace({ kind: 'locality', localities: [aCode('E07000150')], region: null });
    expect(namesIn(groupsFor(corby, catalogue), 'all')).toContain('Corby');
  });

  it('hold picked places under their own names, and tell which words are none', () => {
    const picked = writePicked([hull, north]);
    expect(picked).toBe('kingston-upon-hull,north-northamptonshire');
    expect(readPicked(`${picked},atlantis, ,`, catalogue)).toEqual({
      codes: [hull.code, north.code],
      unknown: ['atlantis'],
    });
    expect(namesIn(groupsFor(aPlace(), catalogue, picked), 'picked')).toHaveLength(2);
    expect(namesIn(groupsFor(aPlace(), catalogue, 'atlantis'), 'picked')).toBeUndefined();
  });
});

describe('the members of a group in a period', () => {
  const [group] = groupsFor(aPlace({ localities: [north.code], region: east }), catalogue);
  const namesAt = (period: string, have: readonly Locality[]) =>
    group &&
    localitiesIn(group, aPeriod(period), new Set(have.map(({ code }) => code))).map(({ name }) => name);

  it('are those that existed throughout it', () => {
    expect(namesAt('2019', [county])).toEqual(['Kingston upon Hull, City of', 'Northamptonshire']);
    expect(namesAt('2022', [north, west])).not.toContain('Northamptonshire');
  });

  it('are later ones too where figures are published for them and none for what they replaced', () => {
    expect(namesAt('2019', [north, west])).toContain('North Northamptonshire');
    expect(namesAt('2019', [north, west, county])).not.toContain('North Northamptonshire');
  });
});

it('finds places in any list, by code, by name and by a name that holds a comma', () => {
  const authorities = [hull, north, west];
  expect(placesInText('code,name\nE06000061,\n', authorities)).toEqual({ members: [north], unknown: 0 });
  expect(placesInText('Kingston upon Hull, City of\nwest northamptonshire', authorities).members).toEqual([
    hull,
    west,
  ]);
  expect(placesInText('E09999999; hull', authorities)).toEqual({ members: [], unknown: 1 });
});
