import type { Catalogue } from '../../domain/catalogue';
import type { Locality, LocalityKind } from '../../domain/places/locality';
import type { Place } from '../../domain/places/place';
import { nameWithEnd, type SameArea, sameAreas } from '../../domain/places/same-area';
import { plansOf } from '../../domain/plan/plan-of-place';
import { nameWithoutSuffix, placeOfLocality, placeOfPartnership } from '../../selection/place';

/** Places under one heading of a list; `value` is read back by `placeOfValue`. */
interface PlaceGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const groupNames: readonly (readonly [string, readonly LocalityKind[]])[] = [
  ['England and its regions', ['country', 'region']],
  ['London boroughs', ['london-borough']],
  ['Metropolitan districts', ['metropolitan-district']],
  ['Unitary authorities', ['unitary']],
  ['Counties', ['county']],
  ['Districts', ['district']],
];

const endedGroup = 'Ended: abolished, divided or merged';

/** Partnerships first, then every locality of today by kind, then those that have ended. */
export function placeGroups(catalogue: Catalogue): readonly PlaceGroup[] {
  const partnerships = catalogue.dashboard.partnerships.flatMap((id) => {
    const found = catalogue.partnerships.find((one) => one.id === id);
    return found ? [{ value: `partnership:${found.id}`, label: found.name }] : [];
  });
  const optionsOf = (localities: readonly Locality[]) =>
    localities
      .map((locality) => ({ value: `locality:${locality.code}`, label: labelOf(locality) }))
      .toSorted((one, other) => one.label.localeCompare(other.label));
  const isToday = ({ validTo }: Locality) => validTo === null;
  const today = groupNames.map(([label, kinds]) => ({
    label,
    options: optionsOf(catalogue.localities.filter((one) => isToday(one) && kinds.includes(one.kind))),
  }));
  // A council with a new code is one place: it has not ended.
  const recoded = new Set(sameAreas(catalogue.localities).flatMap(codeGivenUp));
  const ended = catalogue.localities.filter((one) => !isToday(one) && !recoded.has(one.code));
  return [
    { label: 'Partnerships', options: partnerships },
    ...today,
    { label: endedGroup, options: optionsOf(ended) },
  ].filter(({ options }) => options.length > 0);
}

const codeGivenUp = ({ former, isSamePlace }: SameArea) => (isSamePlace ? [former.code] : []);

/** Names that are told apart already end in the same words. */
function labelOf(locality: Locality): string {
  const name = nameWithoutSuffix(locality.name);
  return name.endsWith(')') ? name : nameWithEnd({ ...locality, name });
}

export const valueOfPlace = (place: Place): string => `${place.kind}:${place.id}`;

export function placeOfValue(value: string, catalogue: Catalogue): Place | null {
  const [kind, id] = value.split(':');
  if (kind === 'partnership') {
    const partnership = catalogue.partnerships.find((one) => one.id === id);
    // The newest of its plans: an older one is a choice of its own.
    return partnership
      ? placeOfPartnership(partnership, catalogue, plansOf(catalogue, partnership)[0]?.plan)
      : null;
  }
  const locality = catalogue.localities.find(({ code }) => code === id);
  return locality ? placeOfLocality(locality, catalogue) : null;
}
