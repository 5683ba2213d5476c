import type { Catalogue } from '../../domain/catalogue';
import type { LocalityCode } from '../../domain/ids';
import type { Locality, LocalityKind } from '../../domain/locality';
import type { Period } from '../../domain/period';
import type { Place } from '../../domain/place';

export interface Group {
  /** As in the address. */
  readonly id: string;
  readonly name: string;
  readonly localities: readonly Locality[];
}

/** Authorities that a two-tier county does not double: districts are compared among themselves. */
const upperTier: readonly LocalityKind[] = ['county', 'unitary', 'metropolitan-district', 'london-borough'];

/** The groups that a place can be compared in. The first is the one shown when the address names none. */
export function groupsFor(place: Place, catalogue: Catalogue): readonly Group[] {
  const kinds = new Set(catalogue.localities.filter(isIn(place.localities)).map(({ kind }) => kind));
  const tier = kinds.has('district') ? [...upperTier, 'district' as const] : upperTier;
  const authorities = catalogue.localities.filter(({ kind }) => tier.includes(kind));
  const region = catalogue.localities.find(({ code }) => code === place.region);
  const groups: readonly (Group | null)[] = [
    kinds.has('london-borough')
      ? { id: 'london-boroughs', name: 'London boroughs', localities: ofKind(catalogue, 'london-borough') }
      : null,
    region && !kinds.has('london-borough')
      ? {
          id: 'region',
          name: region.name,
          localities: authorities.filter(({ parent }) => parent === region.code),
        }
      : null,
    place.localities.length > 1
      ? {
          id: 'partnership',
          name: `Parts of ${place.shortName}`,
          localities: catalogue.localities.filter(isIn(place.localities)),
        }
      : null,
    kinds.has('london-borough')
      ? null
      : { id: 'london-boroughs', name: 'London boroughs', localities: ofKind(catalogue, 'london-borough') },
    { id: 'regions', name: 'Regions of England', localities: ofKind(catalogue, 'region') },
    { id: 'all', name: 'All of England', localities: authorities },
  ];
  return groups.filter((group) => group !== null);
}

const isIn = (codes: readonly LocalityCode[]) => (locality: Locality) => codes.includes(locality.code);

const ofKind = ({ localities }: Catalogue, kind: LocalityKind) =>
  localities.filter((locality) => locality.kind === kind);

/** The localities that existed throughout a period, and the former ones that it was published for. */
export const localitiesIn = (group: Group, period: Period): readonly Locality[] =>
  group.localities.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= period.end) && (validTo === null || validTo >= period.start),
  );
