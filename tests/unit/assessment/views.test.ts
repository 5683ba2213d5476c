import { describe, expect, it } from 'vitest';
import { breakdownsOf } from '../../../src/assessment/groups/breakdown';
import { funnelOf } from '../../../src/assessment/groups/funnel';
import { compareGroup, type GroupParts } from '../../../src/assessment/groups/group';
import { matrixOf } from '../../../src/assessment/groups/matrix';
import { multiplesOf } from '../../../src/assessment/groups/multiples';
import { scatterOf } from '../../../src/assessment/groups/scatter';
import { spineOf } from '../../../src/assessment/groups/spine';
import { poolYears } from '../../../src/assessment/place/pooled-years';
import { absent } from '../../../src/domain/figures/absence';
import type { Observation } from '../../../src/domain/figures/observation';
import { aCode, anIndicator, anObservation, aPeriod, aProportion, aRate, england } from '../../builders';

const codes = Array.from({ length: 6 }, (_, at) => aCode(`E0900000${at + 1}`));
const names = new Map(codes.map((code, at) => [code, `Place ${at + 1}`]));
const own = (at: number, rest: Omit<Partial<Observation>, 'period'> & { readonly period?: string }) =>
  anObservation({ locality: codes[at] as (typeof codes)[number], ...rest });
const rates = [5, 20, 22, 60, 61, 0].map((numerator, at) => own(at, { numerator, denominator: 400_000 }));
const national = anObservation({ locality: england, value: 5 });
const compared = (rest: Partial<GroupParts> = {}) =>
  compareGroup({
    indicator: aRate(),
    period: aPeriod('2020'),
    groupName: 'Six places',
    observations: rates,
    names,
    chosen: [codes[0] as (typeof codes)[number]],
    england: national,
    region: null,
    ...rest,
  });

describe('ranks', () => {
  it('are ranges where intervals overlap, and none is claimed for a place without an interval', () => {
    const byName = new Map(compared().places.map(({ name, rank }) => [name, rank]));
    expect(byName.get('Place 4')).toEqual({ best: 1, worst: 2, of: 6 });
    expect(byName.get('Place 5')).toEqual({ best: 1, worst: 2, of: 6 });
    const bare = compared({ observations: codes.map((_, at) => own(at, { value: at })) });
    expect(bare.places.every(({ rank }) => rank === null)).toBe(true);
  });

  it('are not given to counts', () => {
    const counts = compared({
      indicator: anIndicator(),
      observations: codes.map((_, at) => own(at, { value: at })),
    });
    expect(counts.places.every(({ rank }) => rank === null)).toBe(true);
    expect(counts.line).toMatchObject({ kind: 'cannot-say' });
  });
});

describe('the line of a group', () => {
  it('is the sum of its places, and the middle where one is missing', () => {
    expect(compared().line).toMatchObject({ from: 'summed', value: 7 });
    const partly = compared({
      observations: [...rates.slice(0, 5), own(5, { value: absent('suppressed') })],
    });
    expect(partly.line).toMatchObject({ from: 'median' });
  });

  it('is the published figure where the group is a region', () => {
    const region = { name: 'London', observation: anObservation({ value: 4.2 }) };
    expect(compared({ region }).line).toEqual({ name: 'London, published', value: 4.2, from: 'published' });
  });
});

describe('a comparison by fifths', () => {
  it('stands in where figures have no interval, shares ties, and needs five places', () => {
    const indicator = aRate({ comparison: 'quintiles' });
    const values = [1, 2, 2, 3, 4, 5];
    const found = compared({ indicator, observations: values.map((value, at) => own(at, { value })) });
    const words = new Map(
      found.places.map(({ name, comparison }) => [
        name,
        comparison.kind === 'comparison' ? comparison.words : '',
      ]),
    );
    expect(words.get('Place 1')).toBe('in the lowest fifth of Six places');
    expect(words.get('Place 2')).toBe(words.get('Place 3'));
    const few = compared({
      indicator,
      observations: values.slice(0, 4).map((value, at) => own(at, { value })),
    });
    expect(few.places[0]?.comparison).toMatchObject({
      because: expect.stringContaining('at least five places'),
    });
  });
});

describe('a funnel', () => {
  it('says which places lie outside the limits of chance, zero counts among them', () => {
    const funnel = funnelOf(compared());
    if ('kind' in funnel) throw new Error(funnel.because);
    const byName = new Map(funnel.points.map(({ place, significance }) => [place.name, significance]));
    expect(byName.get('Place 6')).toBe('low-0.001');
    expect(byName.get('Place 4')).toBe('high-0.001');
    expect(funnel.points.find(({ place }) => place.name === 'Place 4')?.judgement).toBe('worse');
    expect(funnel.limits).toHaveLength(1);
  });

  it('takes England’s value where a suppressed place hides the group’s, and is not drawn without that', () => {
    const observations = [...rates.slice(0, 5), own(5, { value: absent('suppressed') })];
    expect(funnelOf(compared({ observations }))).toMatchObject({ baselineName: 'England', baseline: 5 });
    expect(funnelOf(compared({ observations, england: null }))).toMatchObject({
      because: expect.stringContaining('suppressed'),
    });
  });

  it('is not drawn for counts, one locality, or places without denominators', () => {
    expect(funnelOf(compared({ indicator: anIndicator() }))).toMatchObject({ kind: 'cannot-say' });
    const one = new Map([...names].slice(0, 1));
    expect(funnelOf(compared({ names: one }))).toMatchObject({
      because: expect.stringContaining('1 place has them'),
    });
    const bare = codes.map((_, at) => own(at, { value: at }));
    expect(funnelOf(compared({ observations: bare }))).toMatchObject({ kind: 'cannot-say' });
  });

  it('leaves out a place whose denominator is zero', () => {
    const observations = [...rates.slice(0, 5), own(5, { value: 1, numerator: 1, denominator: 0 })];
    const funnel = funnelOf(compared({ observations }));
    if ('kind' in funnel) throw new Error(funnel.because);
    expect(funnel.leftOut).toEqual([{ name: 'Place 6', why: 'its denominator is 0' }]);
  });
});

describe('the heat map', () => {
  const matrix = (indicator = aRate()) =>
    matrixOf({
      indicators: [indicator, aProportion({ id: indicator.id })].slice(0, 1),
      groupName: 'Six places',
      names,
      chosen: [codes[0] as (typeof codes)[number]],
      observations: [...rates, national],
    });

  it('compares every figure with England’s of its period', () => {
    const [row] = matrix().rows;
    expect(
      row?.cells.map(({ comparison }) => (comparison.kind === 'comparison' ? comparison.judgement : '')),
    ).toEqual(['better', 'similar', 'similar', 'worse', 'worse', 'better']);
  });

  it('has nothing better or worse anywhere where the indicator makes no judgement', () => {
    const found = matrix(aRate({ polarity: 'no-judgement' }));
    expect(JSON.stringify(found)).not.toMatch(/"(better|worse|best|worst)"/);
    expect(found.finding).toContain('no figure of Place 1 can be judged');
  });

  it('leaves out an indicator of which every figure is missing, and keeps no empty one', () => {
    const none = matrixOf({
      indicators: [aRate()],
      groupName: 'Six places',
      names,
      chosen: [],
      observations: codes.map((_, at) => own(at, { value: absent('suppressed') })),
    });
    expect(none.rows).toEqual([]);
  });

  it('counts no invented figure in its sentence, nor does the spine', () => {
    const invented = rates.map((one) => ({ ...one, status: ['illustrative' as const] }));
    const found = matrixOf({
      indicators: [aRate()],
      groupName: 'Six places',
      names,
      chosen: [codes[0] as (typeof codes)[number]],
      observations: [...invented, national],
    });
    expect(found.finding).toContain('no figure of Place 1 can be judged');
    expect(found.detail).toContain('Place 1, the other indicators: 1 illustrative');
    const spine = spineOf(found, codes[0] as string);
    expect(spine).toMatchObject({ isIllustrative: true });
    expect(spine?.finding).toContain('better than England on 0');
    expect(spine?.detail).toContain('1 of them is illustrative and not counted');
  });

  it('gives the spine its spread', () => {
    const spine = spineOf(matrix(), codes[0] as string);
    expect(spine?.rows[0]).toMatchObject({ left: 'higher', spread: { minimum: 0, of: 6 } });
    expect(spineOf(matrix(), 'E06000014')).toBeNull();
  });
});

describe('small multiples', () => {
  it('share one axis from the first figure to the last, the chosen place first', () => {
    const course = (at: number, years: readonly string[]) => ({
      indicator: aRate().id,
      locality: codes[at] as (typeof codes)[number],
      observations: years.map((period) => own(at, { value: 3, period })),
      otherPeople: [],
    });
    const found = multiplesOf({
      indicator: aRate(),
      groupName: 'Six places',
      names,
      chosen: [codes[1] as (typeof codes)[number]],
      series: [course(0, ['2018', '2019']), course(1, ['2019', '2020'])],
      england: null,
      region: null,
    });
    expect(found.periods.map(({ label }) => label)).toEqual(['2018', '2019', '2020']);
    expect(found.panels[0]?.name).toBe('Place 2');
    expect(found.detail).toContain('4 places without a figure');
  });
});

describe('a scatter', () => {
  it('plots places with both figures, names the rest, and carries the warning', () => {
    const other = compared({ observations: rates.slice(0, 3) });
    const scatter = scatterOf(compared(), other);
    expect(scatter.points).toHaveLength(3);
    expect(scatter.leftOut.map(({ name }) => name)).toContain('Place 4');
    expect(scatter.warning).toContain('do not show that one leads to the other');
  });
});

describe('a breakdown', () => {
  const rows = (['male', 'female'] as const).map((sex, at) =>
    anObservation({ sex, value: 10 - at * 5, interval: { lower: 9 - at * 5, upper: 11 - at * 5 } }),
  );

  it('states the gap between the sexes with its test', () => {
    const [found] = breakdownsOf({
      indicator: aRate(),
      placeName: 'Barnet',
      observations: [...rows, anObservation({ value: 7 })],
    });
    expect(found?.gap).toMatchObject({ difference: 5, ratio: 2, isSignificant: true });
    expect(found?.finding).toContain('male 10.0, female 5.0');
    expect(found?.detail).toContain('A gap of 5.0');
  });

  it('orders deprivation from most to least and never takes a category for a place', () => {
    const deciles = ['Least deprived decile', 'Second most deprived decile', 'Most deprived decile'].map(
      (name, at) => anObservation({ value: 5 + at, category: { type: 'Deprivation deciles', name } }),
    );
    const [found] = breakdownsOf({ indicator: aRate(), placeName: 'England', observations: deciles });
    expect(found?.groups.map(({ label }) => label)).toEqual([
      'Most deprived decile',
      'Second most deprived decile',
      'Least deprived decile',
    ]);
    expect(found?.gap).toMatchObject({ isSignificant: null, test: 'not tested: there are no 95% intervals' });
  });
});

describe('three years together', () => {
  const years = [2, 3, 4].map((numerator, at) =>
    anObservation({ period: `${2018 + at}`, numerator, denominator: 100_000, value: numerator }),
  );

  it('are the sums of their counts and denominators', () => {
    const pooled = poolYears(years, aRate(), []);
    expect(pooled).toMatchObject({
      value: 3,
      numerator: 9,
      denominator: 300_000,
      period: { label: '2018 to 2020' },
    });
  });

  it('are not given when a part is missing', () => {
    const partly = years.map((one, at) =>
      at === 1 ? { ...one, denominator: absent('not-collected') } : one,
    );
    expect(poolYears(partly, aRate(), [])).toMatchObject({
      because: 'not every year has its count and its denominator',
    });
    expect(poolYears(years.slice(0, 2), aRate(), [])).toMatchObject({ kind: 'cannot-say' });
  });
});
