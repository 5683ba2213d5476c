import type { Catalogue } from '../../domain/catalogue';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import type { PeriodChoice } from '../../queries/periods';
import type { Group } from './groups';

/** What the reader asked to compare, once every default is filled in. */
export interface Compared {
  readonly indicator: Indicator;
  readonly group: Group;
  readonly period: Period;
}

/** Without a word from the reader: the first indicator whose places can be compared whatever their size. */
export function firstComparable(catalogue: Catalogue): Indicator | null {
  const local = catalogue.indicators.filter(({ geographyLevel }) => geographyLevel === 'local-authority');
  return local.find(({ measure }) => measure !== 'count' && measure !== 'estimate') ?? local[0] ?? null;
}

/** Without a word from the reader: the latest period that most places have. */
export function widestPeriod(choices: readonly PeriodChoice[]): Period | null {
  const most = Math.max(0, ...choices.map(({ localities }) => localities));
  return choices.find(({ localities }) => localities * 2 >= most)?.period ?? null;
}

/** Numbers of people or things grow with the place that they are counted in. */
export const growsWithThePlace = ({ measure, per }: Indicator): boolean =>
  measure === 'count' || (measure === 'estimate' && per === null);
