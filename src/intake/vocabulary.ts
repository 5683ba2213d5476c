import type { Indicator } from '../domain/indicator';
import type { Locality } from '../domain/locality';
import type { Period } from '../domain/period';

interface KnownIndicator {
  readonly no: number;
  readonly indicator: Indicator;
}

/** The words that observation rows may use, and the numbers that stand for them in the table of figures. */
export interface Vocabulary {
  readonly indicators: Map<string, KnownIndicator>;
  readonly localities: ReadonlyMap<string, { readonly no: number; readonly locality: Locality }>;
  readonly codesByName: ReadonlyMap<string, Locality>;
  readonly periods: Map<string, { readonly no: number; readonly period: Period }>;
  readonly demographics: Map<string, number>;
}

export function vocabularyOf(indicators: readonly Indicator[], localities: readonly Locality[]): Vocabulary {
  const known = new Map<string, KnownIndicator>();
  indicators.forEach((indicator, no) => {
    known.set(indicator.id, { no, indicator });
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
    localities: new Map(localities.map((locality, no) => [locality.code, { no, locality }])),
    codesByName: new Map(currentLast.map((locality) => [locality.name.toLowerCase(), locality])),
    periods: new Map(),
    demographics: new Map(),
  };
}

/** How many indicators are known; several keys may lead to one. */
export const countIndicators = (vocabulary: Vocabulary): number =>
  new Set([...vocabulary.indicators.values()].map(({ no }) => no)).size;
