import type { OptionGroup } from '../components/SelectField';
import type { Catalogue } from '../domain/catalogue';
import type { Locality, LocalityKind } from '../domain/locality';
import type { Place } from '../domain/place';
import { placeOfLocality, placeOfPartnership, plainName } from '../selection/place';

const groupNames: readonly (readonly [string, readonly LocalityKind[]])[] = [
  ['England and its regions', ['country', 'region']],
  ['London boroughs', ['london-borough']],
  ['Metropolitan districts', ['metropolitan-district']],
  ['Unitary authorities', ['unitary']],
  ['Counties', ['county']],
  ['Districts', ['district']],
];

const nameOf = ({ name, validTo }: Locality) =>
  validTo === null ? plainName(name) : `${plainName(name)} (until ${validTo.slice(0, 4)})`;

/** Partnerships first, then every locality there is, by kind. */
export function placeGroups(catalogue: Catalogue): readonly OptionGroup[] {
  const partnerships = catalogue.dashboard.partnerships.flatMap((id) => {
    const found = catalogue.partnerships.find((one) => one.id === id);
    return found ? [{ value: `partnership:${found.id}`, label: found.name }] : [];
  });
  const localities = groupNames.map(([label, kinds]) => ({
    label,
    options: catalogue.localities
      .filter(({ kind }) => kinds.includes(kind))
      .map((locality) => ({ value: `locality:${locality.code}`, label: nameOf(locality) }))
      .toSorted((one, other) => one.label.localeCompare(other.label)),
  }));
  return [{ label: 'Partnerships', options: partnerships }, ...localities].filter(
    ({ options }) => options.length > 0,
  );
}

export const valueOfPlace = (place: Place): string => `${place.kind}:${place.id}`;

export function placeOfValue(value: string, catalogue: Catalogue): Place | null {
  const [kind, id] = value.split(':');
  if (kind === 'partnership') {
    const partnership = catalogue.partnerships.find((one) => one.id === id);
    return partnership ? placeOfPartnership(partnership, catalogue) : null;
  }
  const locality = catalogue.localities.find(({ code }) => code === id);
  return locality ? placeOfLocality(locality, catalogue) : null;
}
