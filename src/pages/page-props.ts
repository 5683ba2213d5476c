import type { Catalogue } from '../domain/catalogue';
import type { Place } from '../domain/places/place';
import type { Selection } from '../selection/selection';

/** What every page is given: who is who, what is chosen, and whether the reader came here from another of our pages. */
export interface PageProps {
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly place: Place;
  readonly takesFocus: boolean;
}
