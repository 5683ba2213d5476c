import { describe, expect, it } from 'vitest';
import { type AssessmentParts, assess } from '../../../src/assessment/place/assess';
import { absent } from '../../../src/domain/figures/absence';
import {
  aBreak,
  aDate,
  anIndicator,
  anIndicatorId,
  anObservation,
  aPlace,
  aRate,
  aSeries,
  aTarget,
  barnet,
  england,
  northNorthamptonshire,
  someObservations,
} from '../../builders';

const deaths = [
  anObservation({ period: '2019', numerator: 13, denominator: 395_000 }),
  anObservation({ period: '2020', numerator: 11, denominator: 399_000 }),
];
const ofEngland = aSeries(
  [anObservation({ period: '2020', numerator: 4300, denominator: 56_550_138 })],
  england,
);

const assessed = (rest: Partial<AssessmentParts> = {}) =>
  assess({
    indicator: aRate(),
    place: aPlace(),
    series: [aSeries(deaths)],
    england: { name: 'England', series: ofEngland },
    region: null,
    breaks: [],
    rebases: [],
    targets: [],
    peers: () => null,
    asAt: aDate('2023-10-31'),
    ...rest,
  });

describe('an assessment', () => {
  it('asks of each target whom it compares with', () => {
    const target = aTarget({ kind: 'comparator', operator: 'below', comparatorSet: 'england' });
    const asked: string[] = [];
    const { standings } = assessed({
      targets: [{ ...target, windowStart: null, windowEnd: null }],
      peers: ({ id }) => {
        asked.push(id);
        return null;
      },
    });
    expect(asked).toEqual([target.id]);
    expect(standings).toMatchObject([{ word: 'cannot-be-judged', reason: 'no-comparators' }]);
  });

  it('holds the derived series, its latest figure, its change and its benchmark', () => {
    const found = assessed();
    expect(found.latest).toMatchObject({ period: { label: '2020' }, numerator: 11 });
    expect(found.latestAbsence).toBeNull();
    expect(found.change).toMatchObject({ direction: 'falling', isSignificant: false });
    expect(found.england).toMatchObject({ comparison: { position: 'lower', judgement: 'better' } });
    expect(found.england?.same?.value).toBeCloseTo(7.6, 1);
    expect(found.region).toBeNull();
  });

  it('says its finding in a heading, and below it counts, interval and test, and no cause', () => {
    expect(assessed()).toMatchObject({
      finding: 'Barnet: deaths from drug poisoning, 2.8 per 100,000 people in 2020, down from 3.3 in 2019.',
      detail:
        '11 deaths; 95% interval 1.4 to 4.9. The change is not statistically significant (95% confidence).',
    });
  });

  it('tells of a later period without a figure', () => {
    const later = anObservation({ period: '2021', numerator: 12 });
    const found = assessed({ series: [aSeries([...deaths, later])] });
    expect(found.latest?.period.label).toBe('2020');
    expect(found.latestAbsence?.period.label).toBe('2021');
    expect(found.detail).toContain(' No figure for 2021: no mid-year population for 2021.');
  });

  it('says why there is no figure at all', () => {
    const series = [aSeries(someObservations({ '2020': absent('suppressed') }))];
    expect(assessed({ series }).finding).toBe(
      'No figure for Barnet: deaths from drug poisoning in 2020, suppressed to protect confidentiality.',
    );
    expect(assessed({ series: [] }).finding).toBe(
      'No figure for Barnet: deaths from drug poisoning (the data hold none for this place).',
    );
    expect(assessed({ series: [] }).england).toMatchObject({
      same: null,
      comparison: { kind: 'cannot-say' },
    });
  });

  it('has no benchmark figure where the benchmark has none', () => {
    const blank = aSeries([anObservation({ period: '2020' })], england);
    expect(assessed({ england: { name: 'England', series: blank } }).england).toMatchObject({
      same: null,
      comparison: { because: 'England has no figure for 2020: not available' },
    });
  });

  it('uses only what belongs to its indicator and place', () => {
    const found = assessed({
      series: [
        aSeries(deaths),
        aSeries(deaths, northNorthamptonshire),
        { ...aSeries(deaths), indicator: anIndicatorId('other') },
      ],
      breaks: [
        aBreak({ locality: northNorthamptonshire }),
        aBreak({ indicator: anIndicatorId('other') }),
        aBreak({ date: '2001-01-01', locality: barnet }),
        aBreak({ date: '1999-01-01' }),
      ],
      targets: [aTarget({ indicator: anIndicatorId('other') }), aTarget({ indicator: null })],
    });
    expect(found.observations).toHaveLength(2);
    expect(found.breaks.map(({ date }) => date)).toEqual(['2001-01-01', '1999-01-01']);
    expect(found.standings).toEqual([]);
  });

  it('judges its targets as at its date', () => {
    const found = assessed({
      indicator: anIndicator(),
      series: [aSeries(someObservations({ '2016/17 Q1': 4, '2016/17 Q2': 5 }, { status: ['illustrative'] }))],
      england: null,
      targets: [aTarget()],
      asAt: aDate('2016-09-30'),
    });
    expect(found.standings).toMatchObject([{ word: 'behind', actual: 9 }]);
    expect(found.isIllustrative).toBe(true);
    expect(found).toMatchObject({
      finding: 'Barnet: ATR starts, 5 in 2016/17 Q2 (illustrative figures), up from 4 in 2016/17 Q1.',
      detail:
        'Compared with 2016/17 Q1, the quarter before, because there is no figure for the same quarter a year before. The change was not tested: the figures are illustrative.',
    });
  });

  it('says the same of two equal figures without a verdict', () => {
    const found = assessed({
      indicator: anIndicator(),
      series: [aSeries(someObservations({ '2019': 4, '2020': 4 }))],
    });
    expect(found.finding).toBe('Barnet: ATR starts, 4 in 2020, the same as in 2019.');
  });

  it('gives no change across a break, and says why', () => {
    expect(assessed({ breaks: [aBreak({ date: '2020-01-01' })] }).detail).toContain(
      'No change is given because figures from 1 January 2020 may not be comparable with earlier ones (new method).',
    );
  });

  it('gives the unit of one thing in the singular', () => {
    const one = [aSeries(someObservations({ '2020': 1 }))];
    const indicator = anIndicator({ name: 'Treatment', unit: 'people' });
    expect(assessed({ indicator, series: one }).finding).toContain('treatment, 1 person in 2020');
  });
});
