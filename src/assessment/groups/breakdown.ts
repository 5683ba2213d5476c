import { isAbsent } from '../../domain/figures/absence';
import { type Category, isIllustrative, type Observation, type Sex } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import { type CannotSay, cannotSay } from '../../domain/judgement';
import type { Period } from '../../domain/time/period';
import { startWithCapital, startWithSmall } from '../../domain/words/number-words';
import { testDifference } from '../place/change';
import { derive } from '../place/derive';
import { formatDifference, formatNumber, formatValue } from '../words/format-value';
import { type Finding, firstThatFits, sentences } from '../words/heading';
import { inBrackets, sayNature, sayWhen } from '../words/say-value';

export interface BreakdownGroup {
  /** `Male`, `18-24`, `Most deprived decile (IMD2019)` as the source names it. */
  readonly label: string;
  readonly sex: Sex;
  readonly age: string;
  readonly category: Category | null;
  readonly observation: Observation;
}

/** The gap between the group with the highest and the one with the lowest value. */
export interface Gap {
  readonly kind: 'gap';
  readonly highest: BreakdownGroup;
  readonly lowest: BreakdownGroup;
  readonly difference: number;
  /** null when the lowest value is 0. */
  readonly ratio: number | null;
  readonly isSignificant: boolean | null;
  readonly test: string;
}

/** One indicator in one place and period, by sex, by age or by deprivation. */
export interface Breakdown extends Finding {
  readonly indicator: Indicator;
  readonly placeName: string;
  readonly period: Period;
  /** `Sex`, `Age`, or the source's name of the category type. */
  readonly by: string;
  /** In a natural order: male, female; youngest first; most deprived first. */
  readonly groups: readonly BreakdownGroup[];
  /** Everybody, in the same period. */
  readonly overall: Observation | null;
  readonly gap: Gap | CannotSay;
  readonly isIllustrative: boolean;
}

interface BreakdownParts {
  readonly indicator: Indicator;
  readonly placeName: string;
  /** Of one place, any demographic and period: the indicator's own and those that differ from it in one way. */
  readonly observations: readonly Observation[];
}

/** An indicator by sex, by age and by each kind of deprivation, where the figures are: one breakdown for each. */
export function breakdownsOf({ indicator, placeName, observations }: BreakdownParts): readonly Breakdown[] {
  const derived = observations.map((one) => derive(one, indicator));
  const headline = derived.filter((one) => waysOff(one, indicator) === '');
  const kinds = new Map<string, Observation[]>();
  for (const one of derived) {
    const way = waysOff(one, indicator);
    if (way === '') continue;
    const same = kinds.get(way);
    if (same) same.push(one);
    else kinds.set(way, [one]);
  }
  return [...kinds].flatMap(([by, rows]) => oneBreakdown({ by, rows }, headline, indicator, placeName) ?? []);
}

/** `Sex`, `Age` or the type of category in which it differs from the indicator's own demographic; empty if in none. */
function waysOff({ sex, age, category }: Observation, indicator: Indicator): string {
  if (category) return category.type;
  if (sex !== indicator.sex) return 'Sex';
  return age === indicator.age ? '' : 'Age';
}

function oneBreakdown(
  { by, rows }: { readonly by: string; readonly rows: readonly Observation[] },
  headline: readonly Observation[],
  indicator: Indicator,
  placeName: string,
): Breakdown | null {
  const period = latestOfTwo(rows);
  if (!period) return null;
  const same = (one: Observation) => one.period.start === period.start && one.period.end === period.end;
  const groups = inNaturalOrder(
    rows.filter(same).map(
      (observation): BreakdownGroup => ({
        label: breakdownLabel(observation, by),
        sex: observation.sex,
        age: observation.age,
        category: observation.category,
        observation,
      }),
    ),
  );
  const parts = {
    indicator,
    placeName,
    period,
    by,
    groups,
    overall: headline.find(same) ?? null,
    gap: gapOf(groups, by, indicator),
    isIllustrative: groups.some(({ observation }) => isIllustrative(observation)),
  };
  return { ...parts, ...sayBreakdown(parts) };
}

/** The latest period in which at least two groups have a figure. */
function latestOfTwo(rows: readonly Observation[]): Period | null {
  const counts = new Map<string, { period: Period; count: number }>();
  for (const { period, value } of rows) {
    if (isAbsent(value)) continue;
    const key = `${period.end}${period.start}`;
    counts.set(key, { period, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const usable = [...counts].filter(([, { count }]) => count >= 2);
  return usable.toSorted(([one], [other]) => (one < other ? 1 : -1))[0]?.[1].period ?? null;
}

/**
 * Between the two ends of a category's order, or the two sexes. Among several ages it lies between the highest and the
 * lowest, which is not tested: they were picked by their values.
 */
function gapOf(groups: readonly BreakdownGroup[], by: string, indicator: Indicator): Gap | CannotSay {
  const valued = groups.filter(({ observation: { value } }) => !isAbsent(value));
  const figureOf = ({ observation: { value } }: BreakdownGroup): number => (isAbsent(value) ? 0 : value);
  const isPicked = by === 'Age' && valued.length > 2;
  const ends = isPicked
    ? valued.toSorted((one, other) => figureOf(one) - figureOf(other))
    : ([groups[0], groups.at(-1)] as const);
  const [one, other] = [ends[0], ends.at(-1)];
  if (!one || !other || one === other) return cannotSay('there are not two groups to compare');
  for (const { label, observation } of [one, other]) {
    if (isAbsent(observation.value))
      return cannotSay(`there is no figure for ${label}: ${observation.value.why}`);
  }
  const [lowest, highest] = figureOf(one) <= figureOf(other) ? [one, other] : [other, one];
  const tested = isPicked
    ? { isSignificant: null, test: 'not tested: the two groups were picked by their values' }
    : testDifference(lowest.observation, highest.observation, indicator);
  return {
    kind: 'gap',
    highest,
    lowest,
    difference: figureOf(highest) - figureOf(lowest),
    ratio: figureOf(lowest) === 0 ? null : figureOf(highest) / figureOf(lowest),
    ...tested,
  };
}

export function breakdownLabel({ sex, age, category }: Observation, by: string): string {
  if (category) return category.name;
  return by === 'Sex' ? startWithCapital(sex) : startWithCapital(age);
}

const ordinals = ['', 'second', 'third', 'fourth', 'fifth'];

/** Where a deprivation group stands, the most deprived first: `Third more deprived decile (IMD2019)` → 3; null if none. */
function deprivationRank(label: string): number | null {
  const found = /^(?:(second|third|fourth|fifth) )?(most|more|less|least) deprived/i.exec(label.trim());
  if (!found) return null;
  const step = ordinals.indexOf(found[1]?.toLowerCase() ?? '');
  return /most|more/i.test(found[2] ?? '') ? step : 100 - step;
}

const firstNumber = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? Number.POSITIVE_INFINITY);

function rankOf({ label, sex, category }: BreakdownGroup): number {
  if (category) return deprivationRank(label) ?? firstNumber(label);
  if (sex !== 'persons') return sex === 'male' ? 1 : 2;
  // `<18` comes before `18-24`.
  return firstNumber(label) - (label.startsWith('<') ? 0.5 : 0);
}

/** Male before female, young before old, most before least deprived; what has no order keeps the data's. */
export const inNaturalOrder = (groups: readonly BreakdownGroup[]): readonly BreakdownGroup[] =>
  groups
    .map((group) => ({ group, rank: rankOf(group) }))
    .toSorted((one, other) => (one.rank === other.rank ? 0 : one.rank - other.rank))
    .map(({ group }) => group);

/** The two groups furthest apart; below them the gap with its test, or why none is given. */
export function sayBreakdown(parts: Omit<Breakdown, keyof Finding>): Finding {
  const { indicator, placeName, period, groups, gap } = parts;
  const nature = inBrackets(
    sayNature(
      groups.map(({ observation }) => observation),
      indicator,
    ),
  );
  const when = sayWhen(period);
  const subject = `${placeName}, ${startWithSmall(indicator.name)} by ${sayBy(parts)}`;
  const say = ({ label, observation: { value } }: BreakdownGroup) =>
    `${startWithSmall(label)} ${isAbsent(value) ? '' : formatValue(value, indicator)}`;
  const ends = gap.kind === 'cannot-say' ? 'no gap is given' : `${say(gap.highest)}, ${say(gap.lowest)}`;
  const finding = firstThatFits(
    `${subject} ${when}${nature}: ${ends}.`,
    `${subject}${nature}: ${ends}.`,
    `${subject} ${when}${nature}.`,
    `${subject}${nature}.`,
  );
  return {
    finding,
    detail: sentences(
      ...[when, ends].filter((part) => !finding.includes(part)),
      gap.kind === 'cannot-say' ? `no gap is given because ${gap.because}` : sayGap(gap, parts),
    ),
  };
}

/** `sex`, `age`, or the words of the category type without what stands in brackets. */
export function sayBy({ by }: Pick<Breakdown, 'by'>): string {
  const plain = by.replace(/(?<!\s)\s*\([^()]*\)/g, '').trim();
  return startWithSmall(plain);
}

export function sayGap(gap: Gap, { indicator }: Pick<Breakdown, 'indicator'>): string {
  const unit = indicator.measure === 'proportion' ? '' : ` ${indicator.unit}`;
  const times = gap.ratio === null ? '' : `, ${formatNumber(gap.ratio)} times`;
  const size = `a gap of ${formatDifference(gap.difference, indicator)}${unit}${times}`;
  if (gap.isSignificant === null) return `${size} (${gap.test})`;
  return `${size}; the difference is ${gap.isSignificant ? '' : 'not '}statistically significant (95% confidence)`;
}
