import { describe, expect, it } from 'vitest';
import { compareGroup, type GroupParts } from '../../../src/assessment/groups/group';
import { absent } from '../../../src/domain/figures/absence';
import { aCode, anIndicator, anObservation, aPeriod, aRate, barnet, england } from '../../builders';

const islington = aCode('E09000019');
const harrow = aCode('E09000015');
const bexley = aCode('E09000004');
const names = new Map([
  [barnet, 'Barnet'],
  [islington, 'Islington'],
  [harrow, 'Harrow'],
  [bexley, 'Bexley'],
]);
const at = (locality: typeof barnet, numerator: number, denominator = 1_000_000) =>
  anObservation({ locality, numerator, denominator });

const compared = (rest: Partial<GroupParts> = {}) =>
  compareGroup({
    indicator: aRate(),
    period: aPeriod('2020'),
    groupName: 'London',
    observations: [at(barnet, 28), at(islington, 91), at(harrow, 19)],
    names,
    chosen: [barnet],
    england: anObservation({ locality: england, value: 7.6 }),
    region: null,
    ...rest,
  });

describe('a group of localities', () => {
  it('is ordered highest first, absences last with their reason', () => {
    const { places } = compared();
    expect(places.map(({ name }) => name)).toEqual(['Islington', 'Barnet', 'Harrow', 'Bexley']);
    expect(places[3]?.observation.value).toEqual(absent('no-row'));
    expect(places[1]).toMatchObject({
      isChosen: true,
      comparison: { position: 'lower', judgement: 'better' },
    });
  });

  it('says the chosen places, and below them its highest and its lowest', () => {
    expect(compared()).toMatchObject({
      finding: 'London, deaths from drug poisoning in 2020: Barnet 2.8, lower than England (7.6).',
      detail: 'Highest Islington 9.1, lowest Harrow 1.9. 1 place has no figure.',
    });
    expect(compared({ chosen: [] }).finding).toBe(
      'London, deaths from drug poisoning in 2020: highest Islington 9.1, lowest Harrow 1.9.',
    );
  });

  it('claims no order where the intervals of the ends overlap', () => {
    const observations = [at(barnet, 28), at(islington, 30), at(harrow, 26)];
    expect(compared({ observations }).detail).toContain('overlap, so the order may be chance');
  });

  it('claims no order between counts', () => {
    const indicator = anIndicator();
    const observations = [anObservation({ value: 5 }), anObservation({ locality: harrow, value: 9 })];
    const found = compared({ indicator, observations });
    expect(found.detail).toContain('so they are no ranking');
    expect(found.places[0]?.comparison).toMatchObject({ kind: 'cannot-say' });
  });

  it('names those who share the highest figure, and puts equals in the order of their names', () => {
    const found = compared({ observations: [at(islington, 91), at(barnet, 91), at(harrow, 19)] });
    expect(found.places.map(({ name }) => name)).toEqual(['Barnet', 'Islington', 'Harrow', 'Bexley']);
    expect(found.detail).toContain('Highest Barnet and Islington 9.1');
  });

  it('uses figures of its own period only', () => {
    const observations = [anObservation({ period: '2019', numerator: 1, denominator: 100 })];
    expect(compared({ observations }).finding).toBe(
      'London, deaths from drug poisoning in 2020: no place has a figure.',
    );
  });

  it('says that a chosen place has no figure, and why', () => {
    const observations = [
      at(islington, 91),
      at(harrow, 19),
      anObservation({ numerator: absent('suppressed'), denominator: 100 }),
    ];
    expect(compared({ observations }).finding).toContain(
      'Barnet has no figure (suppressed to protect confidentiality)',
    );
    expect(compared({ observations }).detail).toContain('1 other place has no figure.');
  });

  it('does without England', () => {
    expect(compared({ england: null }).finding).toContain('Barnet 2.8.');
  });

  it('says that the figures are illustrative', () => {
    const observations = [{ ...at(barnet, 28), status: ['illustrative'] as const }, at(harrow, 19)];
    expect(compared({ observations }).finding).toContain('(illustrative figures)');
  });
});
