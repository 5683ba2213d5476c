import { describe, expect, it } from 'vitest';
import type { Benchmark } from '../../../src/assessment/place/assessment';
import { absent } from '../../../src/domain/figures/absence';
import type { Observation } from '../../../src/domain/figures/observation';
import { cannotSay } from '../../../src/domain/judgement';
import { choosePanel } from '../../../src/reviews/place/panel';
import { readEngland } from '../../../src/reviews/place/read-england';
import { shownIn } from '../../../src/reviews/place/shown-in';
import { standingsOf } from '../../../src/reviews/place/standings';
import { subtitleOf, trendInput } from '../../../src/reviews/place/trend-parts';
import {
  aDate,
  aMilestone,
  anAction,
  anAssessment,
  anIndicator,
  anObservation,
  aPlan,
  aProgress,
  aStanding,
  aTarget,
  england,
  someObservations,
} from '../../builders';
import { aCatalogue, london } from './a-catalogue';

const benchmark = (name: string, observations: readonly Observation[]): Benchmark => ({
  name,
  observations,
  same: null,
  comparison: cannotSay('it was not asked'),
  comparisons: [],
});
const own = someObservations({ '2019': absent('suppressed'), '2020': 5 });
const ofEngland = someObservations({ '2020': 900, '2021': absent('not-collected') }, { locality: england });
const ofRegion = someObservations({ '2020': 70 }, { locality: london });

describe('every figure that a page draws', () => {
  it('is the place’s, England’s and the region’s, gaps included, each once', () => {
    const assessment = anAssessment({
      observations: own,
      england: benchmark('England', ofEngland),
      region: benchmark('London', ofRegion),
    });
    expect(shownIn(assessment)).toEqual([...own, ...ofEngland, ...ofRegion]);
  });

  it('is the place’s alone where there is no benchmark, and none where there is nothing', () => {
    expect(shownIn(anAssessment({ observations: own }))).toEqual(own);
    expect(shownIn(anAssessment())).toEqual([]);
  });
});

describe('England’s own reading', () => {
  const asAt = aDate('2023-12-31');
  const without = anAssessment({ asAt, england: benchmark('England', ofEngland) });

  it('stands in where the place has no figure, named as England’s, on the same day, with no benchmark', () => {
    const read = readEngland(without, aCatalogue());
    expect(read?.place).toMatchObject({ kind: 'locality', id: england, shortName: 'England' });
    expect(read?.latest?.value).toBe(900);
    expect(read?.observations.map(({ value }) => value)).toEqual([900, absent('not-collected')]);
    expect(read).toMatchObject({ asAt, england: null, region: null, standings: [] });
    expect(read?.finding).toContain('England');
  });

  it('says that its figures are illustrative where they are', () => {
    const invented = ofEngland.map((one) => ({ ...one, status: ['illustrative' as const] }));
    const read = readEngland({ ...without, england: benchmark('England', invented) }, aCatalogue());
    expect(read?.isIllustrative).toBe(true);
  });

  it('stands in for a place whose every figure is suppressed', () => {
    const suppressed = someObservations({ '2020': absent('suppressed') });
    expect(readEngland({ ...without, observations: suppressed }, aCatalogue())).not.toBeNull();
  });

  it('never replaces a figure of the place', () => {
    const latest = anObservation({ value: 0 });
    expect(readEngland({ ...without, latest }, aCatalogue())).toBeNull();
  });

  it('is none where England has no figure, no series or no row among the localities', () => {
    const gaps = someObservations({ '2020': absent('suppressed') }, { locality: england });
    expect(readEngland({ ...without, england: benchmark('England', gaps) }, aCatalogue())).toBeNull();
    expect(readEngland({ ...without, england: benchmark('England', []) }, aCatalogue())).toBeNull();
    expect(readEngland({ ...without, england: null }, aCatalogue())).toBeNull();
    expect(readEngland(without, aCatalogue({ localities: [] }))).toBeNull();
  });
});

describe('how the targets of a plan stand', () => {
  const asAt = aDate('2016-09-30');
  const [one, other] = [aTarget({ id: 'one' }), aTarget({ id: 'other', indicator: null })];
  const judged = aStanding({ target: one, word: 'met' });
  const assessments = [anAssessment({ standings: [judged] })];

  it('is told of each once, in the plan’s order, one that no indicator measures included', () => {
    const standings = standingsOf({ assessments, plan: aPlan({ targets: [other, one] }), asAt });
    expect(standings.map(({ target }) => target.id)).toEqual(['other', 'one']);
    expect(standings[0]).toMatchObject({ word: 'cannot-be-judged', reason: 'no-indicator' });
    expect(standings[1]).toBe(judged);
  });

  it('is told of no target that the plan does not set, and of none without a plan', () => {
    expect(standingsOf({ assessments, plan: aPlan(), asAt })).toEqual([]);
    expect(standingsOf({ assessments, plan: null, asAt })).toEqual([]);
  });
});

describe('the panel of an outcome', () => {
  const latest = anObservation({ value: 5 });
  const headline = anAssessment({ indicator: anIndicator({ tier: 'headline' }) });
  const local = anAssessment({ latest });
  const silent = anAssessment();
  const aimed = anAssessment({ standings: [aStanding()] });

  it('has the headline indicators and those with a target; others only where none of these has a figure', () => {
    expect(choosePanel([local, { ...headline, latest }, silent, aimed])).toEqual([
      { ...headline, latest },
      aimed,
    ]);
    expect(choosePanel([local, headline, silent, aimed])).toEqual([headline, aimed, local]);
    expect(choosePanel([silent])).toEqual([]);
  });
});

describe('a trend', () => {
  it('has a flag for each day that its actions name, and none for a date without a day', () => {
    const action = anAction({ start: '2016-04-01', deadline: 'Ongoing' });
    const milestones = [aMilestone({ due: '2016-09-30' }), aMilestone({ due: 'TBC' })];
    const { actions } = trendInput(anAssessment(), [aProgress({ action, milestones })]);
    expect(actions).toEqual([
      { reference: '2.10', label: 'Train health trainers (start)', date: '2016-04-01' },
      { reference: '2.10', label: 'Half of them trained', date: '2016-09-30' },
    ]);
    expect(trendInput(anAssessment(), []).actions).toEqual([]);
  });

  it('says below its title of what, where, of whom and when it is', () => {
    expect(subtitleOf(anAssessment({ observations: own }))).toBe(
      'ATR starts · Barnet · starts · 2019 to 2020',
    );
    const indicator = anIndicator({ sex: 'female', age: '18 to 64' });
    expect(subtitleOf(anAssessment({ indicator, observations: own.slice(1) }))).toBe(
      'ATR starts · Barnet · starts · female, 18 to 64 · 2020',
    );
  });

  it('has England’s periods where the place has no row, and none where nobody has', () => {
    const assessment = anAssessment({ england: benchmark('England', ofEngland) });
    expect(subtitleOf(assessment)).toBe('ATR starts · Barnet · starts · 2020 to 2021');
    expect(subtitleOf(anAssessment())).toBe('ATR starts · Barnet · starts');
  });
});
