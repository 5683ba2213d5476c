import type { GroupComparison } from '../../assessment/types';
import { isAbsent } from '../../domain/absence';
import type { Catalogue } from '../../domain/catalogue';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import type { PeriodChoice } from '../../queries/periods';
import type { Selection } from '../../selection/selection';
import type { Asked } from '../use-answer';
import type { Group } from './groups';

/** Without a word from the reader: the first indicator whose places can be compared whatever their size. */
export function firstComparable(catalogue: Catalogue): Indicator | null {
  const local = catalogue.indicators.filter(({ geographyLevel }) => geographyLevel === 'local-authority');
  return local.find(({ measure }) => measure !== 'count' && measure !== 'estimate') ?? local[0] ?? null;
}

/** Without a word from the reader: the latest periods that most places have a row for, the latest first. */
export function widestPeriods(choices: readonly PeriodChoice[]): readonly Period[] {
  const most = Math.max(0, ...choices.map(({ localities }) => localities));
  return choices.filter(({ localities }) => localities * 2 >= most).map(({ period }) => period);
}

const measuredPlaces = ({ places }: GroupComparison): number =>
  places.filter(({ observation }) => !isAbsent(observation.value)).length;

export const hasNoFigure = (comparison: Asked<GroupComparison>): boolean =>
  comparison.state === 'answered' && measuredPlaces(comparison.answer) === 0;

/** Numbers of people or things grow with the place that they are counted in. */
export const growsWithThePlace = ({ measure, per }: Indicator): boolean =>
  measure === 'count' || (measure === 'estimate' && per === null);

interface Asking {
  readonly indicator: Indicator | null;
  readonly group: Group | null;
  readonly period: Period | null;
  readonly choices: Selection['choices'];
  readonly comparison: GroupComparison | null;
}

/** Why nothing can be put side by side; empty when something can, or may be once the figures are there. */
export function whyNot({ indicator, group, period, choices, comparison }: Asking): string {
  if (!indicator) return `No indicator called “${choices.indicator ?? ''}” is known here.`;
  if (!group) return `No group called “${choices.group ?? ''}” is known for this place.`;
  if (indicator.geographyLevel === 'england') return `${indicator.name}: published for England only.`;
  if (!period && choices.period) return `There is no figure for the period “${choices.period}”.`;
  if (!period) return `${indicator.name}: there is no figure in the data.`;
  const measured = comparison ? measuredPlaces(comparison) : null;
  if (measured === 0) return `No place in this group has a figure for ${period.label}.`;
  if (measured === 1) return `Only one place in this group has a figure for ${period.label}.`;
  return '';
}
