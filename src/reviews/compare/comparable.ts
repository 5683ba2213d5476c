import type { GroupComparison } from '../../assessment/groups/group-finding';
import type { Catalogue } from '../../domain/catalogue';
import { isAbsent } from '../../domain/figures/absence';
import type { Indicator } from '../../domain/indicator';

/** Without a word from the reader: the first indicator whose places can be compared whatever their size. */
export function firstComparable(catalogue: Catalogue): Indicator | null {
  const local = catalogue.indicators.filter(({ geographyLevel }) => geographyLevel === 'local-authority');
  return local.find(({ measure }) => measure !== 'count' && measure !== 'estimate') ?? local[0] ?? null;
}

/** Numbers of people or things grow with the place that they are counted in. */
export const growsWithThePlace = ({ measure, per }: Indicator): boolean =>
  measure === 'count' || (measure === 'estimate' && per === null);

/** Why the places cannot be put side by side; empty when they can. `periodLabel` is what the reader asked for. */
export function whyNot(
  indicator: Indicator,
  comparison: GroupComparison | null,
  periodLabel: string,
  /** As in `sayNotFetched`. */
  notFetched: string,
): string {
  if (indicator.geographyLevel === 'england') return `${indicator.name}: published for England only.`;
  if (!comparison && notFetched !== '') return `${indicator.name}: ${notFetched} whether there are figures.`;
  if (!comparison && periodLabel !== '') return `There is no figure for the period “${periodLabel}”.`;
  if (!comparison) return `${indicator.name}: there is no figure in the data for this group.`;
  const measured = comparison.places.filter(({ observation }) => !isAbsent(observation.value)).length;
  if (measured > 0) return '';
  return notFetched === ''
    ? `No place in this group has a figure for ${comparison.period.label}.`
    : `${comparison.period.label}: ${notFetched} whether there are figures.`;
}
