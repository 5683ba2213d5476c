import type { Catalogue } from '../../domain/catalogue';
import type { Indicator } from '../../domain/indicator';
import type { Selection } from '../../selection/selection';
import { readPicked } from './groups';

/** Words of the address that name nothing here; empty when all are known. */
export function unknownChoice({
  view,
  indicator,
  group,
  choices,
  catalogue,
  noIndicators,
  noPlaces,
}: {
  readonly catalogue: Catalogue;
  /** `indicators.csv was not fetched, so nobody can say`; empty where it was. */
  readonly noIndicators: string;
  readonly noPlaces: string;
  readonly view: object | null;
  readonly indicator: Indicator | null;
  readonly group: object | null;
  readonly choices: Selection['choices'];
}): string {
  const { unknown } = readPicked(choices.localities ?? '', catalogue);
  if (!view) return `No view called “${choices.as ?? ''}” is known here.`;
  if (!indicator && noIndicators !== '') return `${noIndicators} which indicators there are.`;
  if (!indicator && !choices.indicator) return 'No indicator is set up yet.';
  if (!indicator) return `No indicator called “${choices.indicator}” is known here.`;
  if ((!group || unknown.length > 0) && noPlaces !== '') return `${noPlaces} which places there are.`;
  if (!group) return `No group called “${choices.group ?? ''}” is known for this place.`;
  return unknown.length === 0 ? '' : `No place called “${unknown.join('”, “')}” is known here.`;
}
