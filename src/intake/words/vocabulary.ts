import type { Indicator } from '../../domain/indicator';
import type { Locality } from '../../domain/places/locality';
import type { Period } from '../../domain/time/period';

export interface NumberedPeriod {
  readonly no: number;
  readonly span: number;
  readonly period: Period;
}

interface KnownIndicator {
  readonly no: number;
  readonly indicator: Indicator;
}

/** The words that observation rows may use, and the numbers that stand for them in the table of figures. */
export interface Vocabulary {
  readonly indicators: Map<string, KnownIndicator>;
  /** The number of the next indicator that is met for the first time; several keys may lead to one. */
  nextIndicator: number;
  /** The first id of the catalogue that begins like this, for every beginning of up to six letters. */
  readonly beginnings: ReadonlyMap<string, string>;
  readonly localities: ReadonlyMap<string, { readonly no: number; readonly locality: Locality }>;
  readonly codesByName: ReadonlyMap<string, Locality>;
  readonly periods: Map<string, NumberedPeriod>;
  /** The number of the first period met with these days, by first and last day: a period has one span and may have two labels. */
  readonly spans: Map<string, number>;
  readonly demographics: Map<string, number>;
}

const longestBeginning = 6;

export const idBeginning = (key: string): string => key.slice(0, longestBeginning);

function addBeginnings(beginnings: Map<string, string>, id: string): void {
  for (let length = 1; length <= Math.min(longestBeginning, id.length); length += 1) {
    const beginning = id.slice(0, length);
    if (!beginnings.has(beginning)) beginnings.set(beginning, id);
  }
}

export function vocabularyOf(indicators: readonly Indicator[], localities: readonly Locality[]): Vocabulary {
  const known = new Map<string, KnownIndicator>();
  const beginnings = new Map<string, string>();
  indicators.forEach((indicator, no) => {
    known.set(indicator.id, { no, indicator });
    addBeginnings(beginnings, indicator.id);
  });
  indicators.forEach((indicator, no) => {
    for (const key of indicator.otherIds.map((id) => id.toLowerCase())) {
      if (!known.has(key)) known.set(key, { no, indicator });
    }
  });
  const currentLast = [...localities].sort(
    (one, other) => Number(one.validTo === null) - Number(other.validTo === null),
  );
  return {
    indicators: known,
    nextIndicator: indicators.length,
    beginnings,
    localities: new Map(localities.map((locality, no) => [locality.code, { no, locality }])),
    codesByName: new Map(currentLast.map((locality) => [locality.name.toLowerCase(), locality])),
    periods: new Map(),
    spans: new Map(),
    demographics: new Map(),
  };
}

/** All that are known, those that were met for the first time last. */
export function indicatorsOf({ indicators }: Vocabulary): readonly Indicator[] {
  const known = [...indicators.values()].toSorted((one, other) => one.no - other.no);
  return [...new Map(known.map(({ no, indicator }) => [no, indicator])).values()];
}

/** The same words to try a file with: if it is set aside after all, so are the words that it brought. */
export const copyOf = (vocabulary: Vocabulary): Vocabulary => ({
  ...vocabulary,
  indicators: new Map(vocabulary.indicators),
  periods: new Map(vocabulary.periods),
  spans: new Map(vocabulary.spans),
  demographics: new Map(vocabulary.demographics),
});

/** Gives an indicator that is met for the first time its number, known from now on by `key` and by its id. */
export function learnIndicator(vocabulary: Vocabulary, key: string, indicator: Indicator): number {
  const no = vocabulary.nextIndicator;
  vocabulary.nextIndicator += 1;
  vocabulary.indicators.set(key, { no, indicator });
  vocabulary.indicators.set(indicator.id, { no, indicator });
  return no;
}
