import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparerProportionLimits } from '../../../src/statistics/comparing/comparer-proportion-limits';
import { fiveLevelPosition } from '../../../src/statistics/comparing/five-level-position';
import { againstRange, reaches } from '../../../src/statistics/comparing/goal-position';
import { intervalAgainstInterval } from '../../../src/statistics/comparing/interval-against-interval';
import { intervalAgainstValue } from '../../../src/statistics/comparing/interval-against-value';
import { z95 } from '../../../src/statistics/comparing/z-values';
import { xmrAssurance } from '../../../src/statistics/control/xmr-assurance';
import { xmrChart } from '../../../src/statistics/control/xmr-chart';
import { xmrLimits } from '../../../src/statistics/control/xmr-limits';
import { nearRuns, type Stretch, shifts, trends } from '../../../src/statistics/control/xmr-signals';
import { funnelProportionLimits } from '../../../src/statistics/funnel/funnel-proportion-limits';
import { funnelSignificance } from '../../../src/statistics/funnel/funnel-significance';
import { directlyStandardisedRate } from '../../../src/statistics/intervals/dobson-interval';
import { rateInterval } from '../../../src/statistics/intervals/rate-interval';
import { rateReliability } from '../../../src/statistics/intervals/rate-reliability';
import { wilsonInterval } from '../../../src/statistics/intervals/wilson-interval';
import { bandOf, quantileBounds, summarise } from '../../../src/statistics/ranks/percentiles';
import { quantiles } from '../../../src/statistics/ranks/quantile';
import { ranks } from '../../../src/statistics/ranks/ranks';
import { proportionTrend } from '../../../src/statistics/trend/proportion-trend';
import { recentTrend } from '../../../src/statistics/trend/recent-trend';
import { weightedTrend } from '../../../src/statistics/trend/weighted-trend';
import { expectClose } from '../../oracles/close-to';
import { readOracle } from '../../oracles/read-oracle';

// biome-ignore lint/suspicious/noExplicitAny: nested figures, read as they were published
const readJson = (name: string): any =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../oracles', name), 'utf8'));

/** The sign of each point's stretch, 0 for those in none. */
const membersOf = (points: number, stretches: readonly Stretch[]): readonly number[] => {
  const members: number[] = Array(points).fill(0);
  for (const { sign, from, to } of stretches) members.fill(sign, from, to + 1);
  return members;
};

const number = (text: string | undefined): number | null => (text ? Number(text) : null);

describe('directly standardised rates agree with PHEindicatormethods', () => {
  const bands = readOracle('dobson-bands');
  const published = readOracle('dobson-interval').filter(({ area }) => !area?.includes('nonind'));
  it.each(published)('$area, $statistic', (row) => {
    const own = bands
      .filter(({ area }) => area === row.area)
      .map(({ count, population, standard }) => ({
        count: Number(count),
        population: Number(population),
        standard: Number(standard),
      }));
    const per = row.statistic?.endsWith('100000') ? 100_000 : 10_000;
    const usual = directlyStandardisedRate(own, per, 0.95);
    const strict = directlyStandardisedRate(own, per, 0.998);
    if (row.value === '') return expect(usual).toBeNull();
    expectClose(usual?.value ?? 0, Number(row.value));
    expectClose(usual?.lower ?? 0, Number(row.lower95));
    expectClose(usual?.upper ?? 0, Number(row.upper95));
    // The source prints these two limits of the 1976 standard ten times too large.
    const slip = row.area === 'testdata_1976' ? 10 : 1;
    expectClose((strict?.lower ?? 0) * slip, Number(row.lower998));
    expectClose((strict?.upper ?? 0) * slip, Number(row.upper998));
  });
});

describe('funnels agree with PHEindicatormethods', () => {
  it('in 200 limits for proportions', () => {
    const rows = readOracle('funnel-proportion-limits');
    expect(rows).toHaveLength(200);
    for (const row of rows) {
      const at = (confidence: 0.95 | 0.998) =>
        funnelProportionLimits(Number(row.baseline) / 100, Number(row.denominator), confidence);
      expect(at(0.95).lower * 100).toBeCloseTo(Number(row.lower95), 5);
      expect(at(0.95).upper * 100).toBeCloseTo(Number(row.upper95), 5);
      expect(at(0.998).lower * 100).toBeCloseTo(Number(row.lower998), 5);
      expect(at(0.998).upper * 100).toBeCloseTo(Number(row.upper998), 5);
    }
  });

  it('in the significance of 303 areas', () => {
    const rows = readOracle('funnel-significance');
    const total = (column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
    const centre = total('numerator') / total('denominator');
    const words = { High: 'high', Low: 'low' } as const;
    const wrong = rows.filter((row) => {
      const at = (confidence: 0.95 | 0.998) =>
        funnelProportionLimits(centre, Number(row.denominator), confidence);
      const found = funnelSignificance(Number(row.numerator) / Number(row.denominator), {
        lower95: at(0.95).lower,
        upper95: at(0.95).upper,
        lower998: at(0.998).lower,
        upper998: at(0.998).upper,
      });
      const [side = '', level = ''] = (row.significance ?? '').replace(/[()]/g, '').split(' ');
      const expected = side === 'Not' ? 'not-significant' : `${words[side as 'High']}-${level}`;
      return found !== expected;
    });
    expect(rows).toHaveLength(303);
    expect(wrong).toEqual([]);
  });
});

it('quantiles agree with PHEindicatormethods on the 491 rows of a group', () => {
  const rows = readOracle('quantile');
  const groups = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const key = row.group ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const sizes: Readonly<Record<string, number>> = { Septile: 7 };
  const wrong: unknown[] = [];
  for (const members of groups.values()) {
    const k = sizes[members[0]?.k ?? ''] ?? Number(members[0]?.k);
    const turned = (row: (typeof rows)[number]) =>
      row.polarity === 'True' || (k === 10 && row.polarity?.endsWith('Low is good') === true);
    const values = members.map((row) => (row.value ? Number(row.value) * (turned(row) ? -1 : 1) : null));
    const given = quantiles(values, k);
    members.forEach((row, index) => {
      const expected = number(row.expected);
      if (expected === null) return;
      if (given[index] !== expected) wrong.push([row, given[index]]);
    });
  }
  expect(wrong).toEqual([]);
});

it('comparisons with England agree with all that Fingertips published with an interval', () => {
  const words = { lower: 'Better', similar: 'Similar', higher: 'Worse' } as const;
  const rows = readOracle('benchmark-comparison').filter(({ published }) => published !== 'Not compared');
  const wrong = rows.filter((row) => {
    const limits = { lower: Number(row.lower), upper: Number(row.upper) };
    return words[intervalAgainstValue(limits, Number(row.england))] !== row.published;
  });
  expect(rows.length).toBeGreaterThan(3000);
  expect(wrong).toEqual([]);
});

it('published intervals are met within 0.2% of their value, as their counts are sometimes printed rounded', () => {
  const rows = readOracle('published-intervals');
  const wrong = rows.filter((row) => {
    const [count, denominator, per] = [Number(row.count), Number(row.denominator), Number(row.per)];
    const wilson = row.method?.startsWith('Wilson') ? wilsonInterval(count, denominator, z95) : null;
    const limits = wilson
      ? { lower: wilson.lower * per, upper: wilson.upper * per }
      : rateInterval(count, denominator, per, 0.95);
    const bound = Math.max(0.002 * Number(row.value), 0.000_05);
    return (
      Math.abs(limits.lower - Number(row.lower)) > bound || Math.abs(limits.upper - Number(row.upper)) > bound
    );
  });
  expect(rows).toHaveLength(1366);
  expect(wrong).toEqual([]);
});

describe('recent trends', () => {
  it('agree with all 743 published ones', () => {
    const points = new Map<string, Readonly<Record<string, string>>[]>();
    for (const row of readOracle('recent-trend-points'))
      points.set(row.case ?? '', [...(points.get(row.case ?? '') ?? []), row]);
    const words = { rising: 'Increasing', falling: 'Decreasing', none: 'No significant change' } as const;
    const expected = readOracle('recent-trend');
    const wrong = expected.filter(({ case: id, published }) => {
      const all = (points.get(id ?? '') ?? []).toSorted(
        (one, other) => Number(one.year) - Number(other.year),
      );
      const latest = all.slice(-5);
      const whole = latest.flatMap((row) =>
        row.value === '' || row.lower === ''
          ? []
          : [{ value: Number(row.value), lower: Number(row.lower), upper: Number(row.upper) }],
      );
      const isUnbroken = Number(latest.at(-1)?.year) - Number(latest[0]?.year) === 4;
      const result = isUnbroken ? recentTrend(whole) : null;
      const found = result?.kind === 'trend' ? words[result.direction] : 'Cannot be calculated';
      return found !== published;
    });
    expect(expected).toHaveLength(743);
    expect(wrong).toEqual([]);
  });

  it('agree with the unit cases of Fingertips, both statistics', () => {
    const [first] = readJson('recent-trend-cases.json').cases;
    const asInterval = (point: Record<string, number>) => ({
      value: point.value as number,
      lower: point.lower95 as number,
      upper: point.upper95 as number,
    });
    expect(weightedTrend(first.points.map(asInterval))?.chiSquared).toBeCloseTo(46.77, 2);
    expect(proportionTrend(first.points)?.chiSquared).toBeCloseTo(47.8967, 4);
    const words = { rising: 'Increasing', falling: 'Decreasing', none: 'No change' } as const;
    for (const one of readJson('recent-trend-cases.json').cases) {
      const supported = one.value_type && one.value_type !== 'Indirectly standardised proportion';
      if (!supported || one.points.some(({ lower95 }: { lower95: number | null }) => lower95 === null))
        continue;
      const result = recentTrend(one.points.map(asInterval));
      const found = result.kind === 'trend' ? words[result.direction] : 'Cannot be calculated';
      expect(one.expected.startsWith(found), one.name).toBe(true);
    }
  });
});

interface XmrLimitsCase {
  readonly name: string;
  readonly values: readonly number[];
  readonly screen_outliers: boolean;
  readonly mean: number;
  readonly lpl: number;
  readonly upl: number;
  readonly decimals?: number;
}

describe('XmR charts agree with NHSRplotthedots', () => {
  const xmr = readJson('xmr.json');
  it.each(xmr.limits as XmrLimitsCase[])('in the limits of $name', (one) => {
    const limits = xmrLimits(one.values, { screenMovingRanges: one.screen_outliers });
    const places = one.decimals ?? (String(one.lpl).split('.')[1]?.length ?? 2) - 1;
    expect(limits?.mean).toBeCloseTo(one.mean, Math.min(2, places));
    expect(limits?.lower).toBeCloseTo(one.lpl, Math.min(4, places));
    expect(limits?.upper).toBeCloseTo(one.upl, Math.min(4, places));
  });

  it('in runs of seven on one side, and their members', () => {
    for (const { signs, out } of xmr.seven_one_side.cases) {
      const members = membersOf(signs.length, shifts(signs));
      const marked = out.map((flag: number, at: number) => flag === 0 || members[at]);
      expect(marked.every(Boolean), JSON.stringify(signs)).toBe(true);
      expect(members.some(Boolean)).toBe(out.some((flag: number) => flag !== 0));
    }
  });

  it('in runs of seven that rise or fall', () => {
    for (const { values, out } of xmr.seven_trend.cases) {
      const members = membersOf(values.length, trends(values, 0));
      out.forEach((flag: number, at: number) => {
        if (flag !== 0)
          expect(members.slice(at - 6, at + 1), JSON.stringify(values)).toEqual(Array(7).fill(flag));
      });
      expect(members.some((one) => one !== 0)).toBe(out.some((flag: number) => flag !== 0));
    }
  });

  it('in two of three near a limit', () => {
    const cases = [...xmr.two_in_three.cases, ...xmr.part_of_two_in_three];
    for (const { close, side, out } of cases) {
      const runs = nearRuns(
        close.map((flag: number) => flag === 1),
        side,
      );
      const members = membersOf(close.length, runs);
      // The package's first step marks windows of any three; its second keeps those on one side, as ours does at once.
      const flagged = members.map((one) => (one ? 1 : 0));
      out.forEach((flag: number, at: number) => {
        if (flag === 1) expect(flagged[at], JSON.stringify({ close, side })).toBe(1);
      });
    }
  });

  it('in assurance, and in the example of A&E attendances', () => {
    for (const { direction, target, lpl, upl, out } of xmr.assurance) {
      if (out === null) continue;
      const wanted = direction === 'increase' ? 'at-least' : 'at-most';
      const words: Readonly<Record<string, string>> = {
        'consistently-passes': 'consistent_pass',
        'consistently-fails': 'consistent_fail',
        'hit-and-miss': 'inconsistent',
      };
      expect(words[xmrAssurance({ lower: lpl, upper: upl }, target, wanted)]).toBe(out);
    }
    const { values, target } = xmr.ae_example;
    const chart = xmrChart(values, { screenMovingRanges: true, rebaseAt: [], limitsFrom: null });
    expect(chart.signals.at(-1)).toBeNull();
    expect(xmrAssurance(chart.segments[0]?.limits ?? { lower: 0, upper: 0 }, target, 'at-most')).toBe(
      'hit-and-miss',
    );
  });

  it('in the limits of an individuals chart of ratios (qicharts2)', () => {
    const { numerators, denominators, ul99, ll99 } = xmr.i_chart;
    const limits = xmrLimits(
      numerators.map((one: number, at: number) => one / denominators[at]),
      { screenMovingRanges: false },
    );
    expect(limits?.upper).toBeCloseTo(ul99[0], 4);
    expect(limits?.lower).toBeCloseTo(ll99[0], 4);
  });

  it('sees nothing in points that never move, and starts afresh at a rebase', () => {
    const flat = xmrChart(Array(10).fill(5), { screenMovingRanges: true, rebaseAt: [], limitsFrom: null });
    expect(flat.signals.every((one) => one === null)).toBe(true);
    const stepped = [
      ...Array(12)
        .fill(1)
        .map((one, at) => one + (at % 2)),
      ...Array(12)
        .fill(9)
        .map((one, at) => one + (at % 2)),
    ];
    const rebased = xmrChart(stepped, { screenMovingRanges: false, rebaseAt: [12], limitsFrom: null });
    expect(rebased.segments.map(({ limits }) => limits?.mean)).toEqual([1.5, 9.5]);
    expect(rebased.signals.every((one) => one === null)).toBe(true);
    expect(rebased.segments.map(({ isTrial }) => isTrial)).toEqual([false, false]);
  });
});

describe('comparers agree with Fingertips', () => {
  const cases = readJson('comparer.json');
  const better = { lower: 'better', similar: 'similar', higher: 'worse' } as const;
  it('one interval, two levels, and two intervals', () => {
    for (const one of cases.ci_overlaps_benchmark_value) {
      if (one.low_is_good === 'not compared') continue;
      const position = intervalAgainstValue({ lower: one.lower95, upper: one.upper95 }, one.benchmark);
      expect(better[position]).toBe(one.low_is_good);
    }
    const { area } = cases.two_ci_levels;
    const five = {
      'much-lower': 'best',
      lower: 'better',
      similar: 'similar',
      higher: 'worse',
      'much-higher': 'worst',
    } as const;
    for (const { benchmark, low_is_good: expected } of cases.two_ci_levels.cases) {
      const usual = { lower: area.lower95, upper: area.upper95 };
      const strict = { lower: area.lower998, upper: area.upper998 };
      expect(five[fiveLevelPosition(usual, strict, benchmark)]).toBe(expected);
    }
    for (const { area: own, benchmark, out } of cases.two_intervals_low_is_good) {
      if (out === 'not compared') continue;
      const limits = (of: number[]) => ({ lower: of[1] as number, upper: of[2] as number });
      expect(better[intervalAgainstInterval(limits(own), limits(benchmark))]).toBe(out);
    }
  });

  it('control limits for proportions', () => {
    for (const one of cases.spc_proportions_low_is_good) {
      if (one.at95 === 'not compared') continue;
      for (const [confidence, expected] of [
        [0.95, one.at95],
        [0.998, one.at998],
      ] as const) {
        const { lower, upper } = comparerProportionLimits(
          one.benchmark / one.unit,
          one.denominator,
          confidence,
        );
        const value = one.value / one.unit;
        expect(value < lower ? 'better' : value > upper ? 'worse' : 'similar').toBe(expected);
      }
    }
  });

  it('goals', () => {
    for (const { v, low_is_good: low, high_is_good: high } of cases.single_target_10.value) {
      expect(reaches(v, 10, 'at-most') ? 'better' : 'worse').toBe(low);
      expect(reaches(v, 10, 'at-least') ? 'better' : 'worse').toBe(high);
    }
    for (const { v, low_is_good: low } of cases.range_target_1_to_2) {
      if (low) expect(better[againstRange(v, { lower: 1, upper: 2 })]).toBe(low);
    }
  });
});

it('percentiles, bands and ranks agree with Fingertips and the Local Authority Interactive Tool', () => {
  const cases = readJson('percentiles-ranks.json');
  const span = (text: string) => {
    const [from = 0, to = 0] = text.split('..').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  };
  for (const { values, k, bounds } of cases.bounds) {
    for (const [at, bound] of quantileBounds(span(values), k).entries()) expectClose(bound, bounds[at]);
  }
  for (const one of cases.stats) {
    const summary = summarise(typeof one.values === 'string' ? span(one.values) : one.values);
    if (one.stats === null) expect(summary).toBeNull();
    else if (one.p25 !== undefined)
      expect(summary).toMatchObject({ lowerQuartile: one.p25, upperQuartile: one.p75 });
  }
  for (const [value, letter] of Object.entries(cases.quartile_band_bounds_0_25_50_75_100.low_is_good)) {
    expect('ABCD'[(bandOf(Number(value), [0, 25, 50, 75, 100]) ?? 0) - 1]).toBe(letter);
  }
  for (const { values, best, ranks: expected } of cases.rank) {
    expect(ranks(values, best === 'low' ? 'lowest' : 'highest')).toEqual(expected);
  }
});

it('says of a rate what ONS says: nothing below 10 deaths, with a warning below 20', () => {
  const words = { 'not-calculated': 'suppressed', unreliable: 'unreliable', reliable: 'reliable' } as const;
  const rows = readOracle('rate-reliability');
  expect(rows.filter((row) => words[rateReliability(Number(row.deaths))] !== row.expected)).toEqual([]);
});

it('works out met need as ONS does, in per cent of the people estimated', () => {
  for (const row of readOracle('met-need')) {
    expectClose((Number(row.in_treatment) / Number(row.prevalence)) * 100, Number(row.met_need), 0.01);
  }
});
