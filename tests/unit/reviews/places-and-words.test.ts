import { beforeAll, describe, expect, it } from 'vitest';
import { isAbsent } from '../../../src/domain/figures/absence';
import { englandCode } from '../../../src/domain/ids';
import { comparisonQuery } from '../../../src/queries/comparison';
import { firstComparable, growsWithThePlace, whyNot } from '../../../src/reviews/compare/comparable';
import { groupsFor } from '../../../src/reviews/compare/groups';
import { comparisonArguments, sideBySide } from '../../../src/reviews/compare/side-by-side';
import { peerArguments } from '../../../src/reviews/place/peers';
import { placeGroups, placeOfValue, valueOfPlace } from '../../../src/reviews/place/place-options';
import { readEngland } from '../../../src/reviews/place/read-england';
import type { Review } from '../../../src/reviews/place/review';
import { shownIn } from '../../../src/reviews/place/shown-in';
import { standingsOf } from '../../../src/reviews/place/standings';
import { actionsInWords, changeInWords, statesInWords } from '../../../src/reviews/place/words';
import { idOfException } from '../../../src/reviews/plan/exception-lists';
import { filterExceptions } from '../../../src/reviews/plan/plan-filter';
import { choiceOfPlace, findPlace, placeOfLocality, placeOfPartnership } from '../../../src/selection/place';
import { aDate, aProgress } from '../../builders';
import { type Bundled, takeInBundled } from './bundled-reviews';

let bundled: Bundled;
let reviews: readonly Review[];

beforeAll(async () => {
  bundled = await takeInBundled();
  const { catalogue } = bundled;
  const york = catalogue.localities.find(({ name }) => name === 'York');
  reviews = await Promise.all([
    ...catalogue.partnerships.map((one) => bundled.review(placeOfPartnership(one, catalogue))),
    ...(york ? [bundled.review(placeOfLocality(york, catalogue))] : []),
  ]);
}, 300_000);

describe('the list of places', () => {
  it('offers every place once, and each is read back as itself', () => {
    const { catalogue } = bundled;
    const values = placeGroups(catalogue).flatMap(({ options }) => options.map(({ value }) => value));
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) {
      const place = placeOfValue(value, catalogue);
      expect(place && valueOfPlace(place)).toBe(value);
      expect(place && findPlace(choiceOfPlace(place, catalogue), catalogue)).toEqual(place);
    }
    expect(placeOfValue('partnership:atlantis', catalogue)).toBeNull();
    expect(placeOfValue('', catalogue)).toBeNull();
  });

  it('offers a partnership with the newest of its plans', () => {
    expect(placeOfValue('partnership:tower-hamlets', bundled.catalogue)?.plan).toBe('partnership');
    expect(placeOfValue('partnership:york', bundled.catalogue)?.plan).toBe('plan');
  });

  it('has those that have ended last, and none of them elsewhere', () => {
    const { catalogue } = bundled;
    const last = placeGroups(catalogue).at(-1);
    expect(last?.label).toMatch(/^Ended/);
    for (const { label, options } of placeGroups(catalogue).slice(1, -1)) {
      for (const { value } of options) {
        const code = value.replace('locality:', '');
        const found = catalogue.localities.find((one) => one.code === code);
        expect([label, found?.validTo]).toEqual([label, null]);
      }
    }
  });
});

describe('England in place of a place without a figure', () => {
  it('is read just where the place has none and England has one', () => {
    for (const review of reviews) {
      for (const assessment of review.assessments) {
        const read = readEngland(assessment, bundled.catalogue);
        const hasEngland = assessment.england?.observations.some(({ value }) => !isAbsent(value)) ?? false;
        expect([assessment.indicator.id, read !== null]).toEqual([
          assessment.indicator.id,
          assessment.latest === null && hasEngland,
        ]);
        if (!read) continue;
        expect(read.place.id).toBe(englandCode);
        expect(read.finding).toContain('England');
        expect(read.standings).toEqual([]);
      }
    }
  });
});

describe('what a page draws', () => {
  it('is the place’s own figures, England’s and the region’s, each of its own place', () => {
    for (const { assessments } of reviews) {
      for (const one of assessments) {
        const { observations, england, region } = one;
        expect(shownIn(one)).toHaveLength(
          observations.length + (england?.observations.length ?? 0) + (region?.observations.length ?? 0),
        );
      }
    }
  });

  it('has a standing for every target of the plan, in its order, and none for another’s', () => {
    for (const review of reviews) {
      const targets = review.plan?.targets ?? [];
      expect(standingsOf(review).map(({ target }) => target.id)).toEqual(targets.map(({ id }) => id));
    }
  });

  it('compares with nobody where no target asks for it', () => {
    for (const { place, plan } of reviews) {
      const asked = peerArguments(plan, place, bundled.catalogue);
      const wants = plan?.targets.some(
        ({ kind, comparatorSet, indicator }) =>
          indicator !== null && comparatorSet !== '' && (kind === 'rank' || kind === 'comparator'),
      );
      expect(asked !== null).toBe(wants ?? false);
      for (const code of asked?.localities ?? []) expect(place.localities).not.toContain(code);
    }
  });
});

describe('words', () => {
  it('say a change with its direction, and nothing of a steady figure', () => {
    for (const { assessments } of reviews) {
      for (const { change, indicator } of assessments) {
        if (change.kind !== 'change') continue;
        const said = changeInWords(change, indicator);
        const starts = { rising: 'up ', falling: 'down ', steady: 'the same as in ' }[change.direction];
        expect(said.startsWith(starts)).toBe(true);
        expect(said.endsWith(change.from.period.label)).toBe(true);
      }
    }
  });

  it('count every action once, and the parts add up', () => {
    for (const { progress } of reviews) {
      if (progress.length === 0) continue;
      const [, total = '', parts = ''] =
        /^([\d,]+) actions?(?: \([^)]*\))?: (.*)$/.exec(actionsInWords(progress)) ?? [];
      const sum = [...parts.matchAll(/(\d+) /g)].reduce((all, [, count]) => all + Number(count), 0);
      expect(sum).toBe(Number(total.replace(',', '')));
      expect(statesInWords(progress)).toBe(parts);
    }
    expect(actionsInWords([])).toBe('No action of the plan serves this');
    expect(actionsInWords([aProgress()])).toMatch(/^1 action: 1 /);
  });
});

describe('exceptions', () => {
  it('have an id each, once in their list', () => {
    for (const review of reviews) {
      const all = filterExceptions(
        review,
        { standings: standingsOf(review), shown: review.progress },
        aDate('2023-01-01'),
        {},
      );
      const keys = all.map((one) => `${one.kind} ${idOfException(one)}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('comparing', () => {
  it('starts with an indicator whose places can be compared whatever their size', () => {
    const first = firstComparable(bundled.catalogue);
    expect(first && growsWithThePlace(first)).toBe(false);
    const counts = bundled.catalogue.indicators.filter(
      ({ measure, geographyLevel }) => measure === 'count' && geographyLevel === 'local-authority',
    );
    expect(firstComparable({ ...bundled.catalogue, indicators: counts })).toBe(counts[0]);
    expect(firstComparable({ ...bundled.catalogue, indicators: [] })).toBeNull();
  });

  it('gives a reason just where no place has a figure', async () => {
    const { catalogue } = bundled;
    const [partnership] = catalogue.partnerships;
    if (!partnership) throw new Error('no partnership');
    const place = placeOfPartnership(partnership, catalogue);
    for (const group of groupsFor(place, catalogue).slice(0, 4)) {
      const ids = catalogue.indicators.map(({ id }) => id);
      const rows = await comparisonQuery.ask(bundled, comparisonArguments(ids, group, ''));
      for (const indicator of catalogue.indicators) {
        const compared = sideBySide(rows, indicator, group, place);
        const hasFigure = compared?.places.some(({ observation }) => !isAbsent(observation.value)) ?? false;
        const isLocal = indicator.geographyLevel !== 'england';
        expect([indicator.id, whyNot(indicator, compared, '', '') === '']).toEqual([
          indicator.id,
          hasFigure && isLocal,
        ]);
      }
    }
  });
});
