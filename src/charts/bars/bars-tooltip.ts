import type { GroupComparison } from '../../assessment/groups/group-finding';
import { placeLines } from '../tables/place-words';

/** What the tooltip says of a place. All of it stands in the table too. */
export function barsTooltip({ places, indicator }: GroupComparison): (category: string) => string {
  return (category) => {
    const place = places.find(({ name }) => name === category);
    return place ? placeLines(place, indicator).join('\n') : category;
  };
}
