import { describe, expect, it } from 'vitest';
import type { Locality } from '../../../src/domain/places/locality';
import { nameWithEnd, sameAreas, toldApart } from '../../../src/domain/places/same-area';
import { aCode, aDate } from '../../builders';

const aLocality = (
  code: string,
  name: string,
  kind: Locality['kind'],
  [to, ...successors]: readonly string[] = [],
): Locality => ({
  code: aCode(code),
  name,
  kind,
  parent: null,
  validFrom: null,
  validTo: to === undefined ? null : aDate(to),
  successors: successors.map(aCode),
});

const localities = [
  aLocality('E08000019', 'Sheffield', 'metropolitan-district', ['2025-03-31', 'E08000039']),
  aLocality('E08000039', 'Sheffield', 'metropolitan-district'),
  aLocality('E10000027', 'Somerset', 'county', ['2023-03-31', 'E06000066']),
  aLocality('E07000187', 'Mendip', 'district', ['2023-03-31', 'E06000066']),
  aLocality('E07000188', 'Sedgemoor', 'district', ['2023-03-31', 'E06000066']),
  aLocality('E06000066', 'Somerset', 'unitary'),
  aLocality('E06000028', 'Bournemouth', 'unitary', ['2019-03-31', 'E06000058']),
  aLocality('E06000029', 'Poole', 'unitary', ['2019-03-31', 'E06000058']),
  aLocality('E10000009', 'Dorset', 'county', ['2019-03-31', 'E06000058', 'E06000059']),
  aLocality('E07000048', 'Christchurch', 'district', ['2019-03-31', 'E06000058']),
  aLocality('E06000058', 'Bournemouth, Christchurch and Poole', 'unitary'),
  aLocality('E06000059', 'Dorset', 'unitary'),
];

describe('a former locality has the area of one of today', () => {
  it('where only its code changed, and then it is the same place', () => {
    expect(sameAreas(localities)).toContainEqual({
      former: localities[0],
      present: localities[1],
      isSamePlace: true,
    });
  });

  it('where a county became one authority, and then it is another authority', () => {
    expect(sameAreas(localities)).toContainEqual({
      former: localities[2],
      present: localities[5],
      isSamePlace: false,
    });
  });

  it('and not where it was divided, or merged with others, or lay in a part of it', () => {
    expect(sameAreas(localities).map(({ former }) => former.name)).toEqual(['Sheffield', 'Somerset']);
  });

  it('whose code changed twice, too; codes in a ring end', () => {
    const twice = [
      aLocality('E07000001', 'Town', 'district', ['2001-03-31', 'E07000002']),
      aLocality('E07000002', 'Town', 'district', ['2011-03-31', 'E07000003']),
      aLocality('E07000003', 'Town', 'district'),
    ];
    expect(sameAreas(twice).map(({ former, present }) => [former.code, present.code])).toEqual([
      ['E07000001', 'E07000003'],
      ['E07000002', 'E07000003'],
    ]);
    const ring = [
      aLocality('E07000001', 'Town', 'district', ['2001-03-31', 'E07000002']),
      aLocality('E07000002', 'Town', 'district', ['2011-03-31', 'E07000001']),
    ];
    expect(sameAreas(ring)).toEqual([]);
  });
});

describe('localities of one name', () => {
  it('are told apart by the end of the former one', () => {
    const names = toldApart(localities).map(({ name }) => name);
    expect(names).toContain('Dorset (to March 2019)');
    expect(names).toContain('Dorset');
    expect(names).toContain('Bournemouth');
    expect(new Set(names).size).toBe(names.length);
  });

  it('are told apart by their codes where the end does not do it', () => {
    const two = [aLocality('E07000001', 'Town', 'district'), aLocality('E07000002', 'Town', 'district')];
    expect(toldApart(two).map(({ name }) => name)).toEqual(['Town, E07000001', 'Town, E07000002']);
  });

  it('say the month in which they ended', () => {
    expect(nameWithEnd({ name: 'Poole', validTo: aDate('2019-03-31') })).toBe('Poole (to March 2019)');
    expect(nameWithEnd({ name: 'Poole', validTo: null })).toBe('Poole');
  });
});
