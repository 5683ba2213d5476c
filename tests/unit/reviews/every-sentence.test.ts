import { beforeAll, describe, expect, it } from 'vitest';
import { breakdownsOf } from '../../../src/assessment/groups/breakdown';
import { funnelOf } from '../../../src/assessment/groups/funnel';
import { matrixOf } from '../../../src/assessment/groups/matrix';
import { multiplesOf } from '../../../src/assessment/groups/multiples';
import { scatterOf } from '../../../src/assessment/groups/scatter';
import { spineOf } from '../../../src/assessment/groups/spine';
import { indicatorConcerns } from '../../../src/assessment/place/attention';
import { overviewSentence, planSentence, sayIndicators } from '../../../src/assessment/place/overview';
import { mostWords, wordsIn } from '../../../src/assessment/words/heading';
import type { Series } from '../../../src/domain/figures/observation';
import { englandCode } from '../../../src/domain/ids';
import { breakdownQuery } from '../../../src/queries/breakdown';
import { comparisonQuery } from '../../../src/queries/comparison';
import { seriesQuery } from '../../../src/queries/series/series';
import { groupsFor } from '../../../src/reviews/compare/groups';
import { comparisonArguments, namesOf, sideBySide } from '../../../src/reviews/compare/side-by-side';
import { outcomeSentence } from '../../../src/reviews/place/outcome-sentence';
import { type Review, reviewPlace } from '../../../src/reviews/place/review';
import { actionsInWords } from '../../../src/reviews/place/words';
import { placeOfLocality, placeOfPartnership } from '../../../src/selection/place';
import { type Bundled, takeInBundled } from './bundled-reviews';

interface Said {
  readonly heading: string;
  readonly detail: string;
}

let bundled: Bundled;
let reviews: readonly Review[];
let said: readonly Said[];

beforeAll(async () => {
  bundled = await takeInBundled();
  reviews = [...(await reviewsOfPartnerships()), ...(await reviewsOfLocalities())];
  said = [...reviews.flatMap(ofReview), ...(await ofBreakdowns()), ...(await ofComparisons())];
}, 300_000);

const reviewsOfPartnerships = () =>
  Promise.all(
    bundled.catalogue.partnerships.map((one) => bundled.review(placeOfPartnership(one, bundled.catalogue))),
  );

/** Of every locality there is: its figures are asked for at once. */
async function reviewsOfLocalities(): Promise<readonly Review[]> {
  const { catalogue } = bundled;
  const all = await seriesQuery.ask(bundled, {
    indicators: catalogue.indicators.map(({ id }) => id),
    localities: catalogue.localities.map(({ code }) => code),
  });
  const byCode = new Map<string, Series[]>();
  for (const one of all) byCode.set(one.locality, [...(byCode.get(one.locality) ?? []), one]);
  return catalogue.localities
    .filter(({ code }) => byCode.has(code))
    .map((locality) => {
      const place = placeOfLocality(locality, catalogue);
      const own = [...new Set([locality.code, place.region, englandCode])];
      const series = own.flatMap((code) => byCode.get(code ?? '') ?? []);
      return reviewPlace({ place, catalogue, series, plan: null, peers: [] });
    });
}

function ofReview(review: Review): readonly Said[] {
  const { assessments, progress, plan } = review;
  return [
    overviewSentence(assessments, progress, plan !== null),
    ...bundled.catalogue.outcomes.map((outcome) => ({
      heading: outcomeSentence(outcome, review),
      detail: '',
    })),
    ...(plan
      ? [
          {
            heading: planSentence(progress),
            detail: actionsInWords(progress) + progress.map(({ because }) => because).join('. '),
          },
        ]
      : []),
    ...assessments.flatMap((one) => [one, ...(one.control ? [one.control] : [])]).map(asSaid),
    ...assessments.flatMap(({ standings }) =>
      standings.map(({ because }) => ({ heading: '', detail: because })),
    ),
    ...indicatorConcerns(assessments).flatMap(({ reasons }) =>
      reasons.map(({ words }) => ({ heading: '', detail: words })),
    ),
  ];
}

const asSaid = ({ finding, detail }: { finding: string; detail: string }): Said => ({
  heading: finding,
  detail,
});

async function ofBreakdowns(): Promise<readonly Said[]> {
  const { catalogue } = bundled;
  const codes = [englandCode, ...catalogue.partnerships.flatMap(({ localities }) => localities)];
  const all: Said[] = [];
  for (const indicator of catalogue.indicators) {
    const rows = await breakdownQuery.ask(bundled, { indicator: indicator.id, localities: codes });
    for (const code of codes) {
      const observations = rows.filter(({ locality }) => locality === code);
      const placeName = catalogue.localities.find((one) => one.code === code)?.name ?? '';
      all.push(...breakdownsOf({ indicator, placeName, observations }).map(asSaid));
    }
  }
  return all;
}

/** Every view of Compare, of every indicator in every group of every partnership. */
async function ofComparisons(): Promise<readonly Said[]> {
  const { catalogue } = bundled;
  const all: Said[] = [];
  const indicators = catalogue.indicators.filter(({ geographyLevel }) => geographyLevel !== 'england');
  for (const partnership of catalogue.partnerships) {
    const place = placeOfPartnership(partnership, catalogue);
    for (const group of groupsFor(place, catalogue)) {
      const ids = indicators.map(({ id }) => id);
      const observations = await comparisonQuery.ask(bundled, comparisonArguments(ids, group, ''));
      const compared = indicators.flatMap((one) => sideBySide(observations, one, group, place) ?? []);
      const [first] = compared;
      all.push(...compared.map(asSaid));
      all.push(...compared.map(funnelOf).flatMap((one) => ('kind' in one ? [] : [asSaid(one)])));
      all.push(...compared.map((other) => asSaid(scatterOf(first ?? other, other))));
      const current = group.localities.filter(({ validTo }) => validTo === null);
      const names = namesOf(current, new Set());
      const chosen = place.localities;
      const matrix = matrixOf({ indicators, groupName: group.name, names, chosen, observations });
      all.push(asSaid(matrix));
      all.push(...chosen.flatMap((code) => spineOf(matrix, code) ?? []).map(asSaid));
      for (const indicator of indicators) {
        const series = [...names.keys()].map((locality) => ({
          ...({ indicator: indicator.id, locality } as Series),
          observations: observations.filter(
            (one) => one.indicator === indicator.id && one.locality === locality,
          ),
        }));
        const groupName = group.name;
        all.push(
          asSaid(multiplesOf({ indicator, groupName, names, chosen, series, england: null, region: null })),
        );
      }
    }
  }
  return all;
}

const texts = (): readonly string[] => said.flatMap(({ heading, detail }) => [heading, detail]);
const thatHold = (pattern: RegExp): readonly string[] =>
  [...new Set(texts().filter((text) => pattern.test(text)))].slice(0, 8);

describe('every sentence on the bundled data', () => {
  it('was rendered: thousands, of every kind', () => {
    expect(said.length).toBeGreaterThan(10_000);
    expect(texts().every((text) => !/undefined|null|NaN|\[object/.test(text))).toBe(true);
  });

  it('has a heading of at most 20 words', () => {
    const long = said.filter(({ heading }) => wordsIn(heading) > mostWords);
    expect([...new Set(long.map(({ heading }) => `${wordsIn(heading)}: ${heading}`))].slice(0, 20)).toEqual(
      [],
    );
  });

  it('agrees in number', () => {
    const things =
      'periods|places|points|actions|indicators|figures|months|years|milestones|targets|localities|deaths|adults|people|starts|offences|lines|reasons|series|counts';
    expect(thatHold(new RegExp(`(?<![\\d.,/–] ?)\\b(1|one) (?:${things})\\b`, 'i'))).toEqual([]);
    expect(thatHold(/(?<![\d.,/–])\b(1|one) (?:of (?!them)[\w ]+ )?(are|have|lie|say|do)\b/i)).toEqual([]);
    expect(
      thatHold(/\b1 (period|place|point|action|indicator|milestone|target) [^,;.()]{0,30}\b(are|have)\b/),
    ).toEqual([]);
    expect(
      thatHold(
        /\b([2-9]|\d\d+|two|three|four|five|six) (period|place|point|action|indicator|milestone|target)\b/,
      ),
    ).toEqual([]);
  });

  it('has its possessives right', () => {
    expect(thatHold(/s[’']s\b/)).toEqual([]);
  });

  it('never shows a count with decimals', () => {
    const units = bundled.catalogue.indicators
      .filter(({ measure }) => measure === 'count')
      .map(({ unit }) => unit);
    const counted = [...new Set([...units, ...bundled.catalogue.indicators.map((one) => one.numeratorUnit)])];
    expect(
      thatHold(new RegExp(`\\d\\.\\d+ (${counted.filter((unit) => unit !== '').join('|')})\\b`)),
    ).toEqual([]);
  });

  it('says nothing twice in a heading and its line, and leaves neither half a sentence', () => {
    for (const { heading, detail } of said) {
      if (heading !== '') expect(heading).not.toMatch(/[,;:]\.?$|\.\.|\(\)| {2}/);
      if (detail !== '') expect(detail).not.toMatch(/ $|\.\.|\(\)| {2}|;\s*$/);
    }
  });
});

describe('neighbours', () => {
  it('do not contradict: the overview’s count is that of the list below it, and of its outcomes together', () => {
    for (const { assessments, progress, plan } of reviews) {
      const { heading, detail } = overviewSentence(assessments, progress, plan !== null);
      const listed = indicatorConcerns(assessments.filter(({ latest }) => latest !== null)).filter(
        ({ isIllustrative, assessment: { latest } }) =>
          !isIllustrative && !latest?.status.includes('illustrative'),
      );
      if (listed.length === 0) expect(heading).toMatch(/^No(ne of| indicator has a figure)/);
      else expect(detail).toMatch(/^Of concern/);
      const counted = [
        ...(/most worrying reason: ([^.]*)\./.exec(detail)?.[1] ?? '').matchAll(/\d+(?= \w)/g),
      ];
      expect(counted.reduce((sum, [number]) => sum + Number(number), 0)).toBe(listed.length);
      const byOutcome = bundled.catalogue.outcomes.map(({ id }) =>
        sayIndicators(assessments.filter(({ indicator }) => indicator.outcome === id)),
      );
      const worried = byOutcome.filter((words) => !/^(none|no) /.test(words)).length;
      expect(worried > 0).toBe(listed.length > 0);
    }
  });
});
