import type { Catalogue } from '../../domain/catalogue';
import type { LocalityCode } from '../../domain/ids';
import type { Locality, LocalityKind } from '../../domain/places/locality';
import type { Place } from '../../domain/places/place';
import { sameAreas } from '../../domain/places/same-area';
import { parseIsoDate } from '../../domain/time/iso-date';
import type { Period } from '../../domain/time/period';
import { findPlace, nameWithoutSuffix, slugOf } from '../../selection/place';

export interface Group {
  /** As in the address. */
  readonly id: string;
  readonly name: string;
  /** The heading it stands under in the list of groups. */
  readonly heading: 'This place' | 'England' | 'Regions';
  readonly localities: readonly Locality[];
  /** The region that the group is, whose published figure stands for the whole; null where it is none. */
  readonly region: Locality | null;
}

/** The group picked by hand; its members stand in the address. */
export const pickedId = 'picked';

/** Authorities that a two-tier county does not double: districts are compared among themselves. */
const upperTier: readonly LocalityKind[] = ['county', 'unitary', 'metropolitan-district', 'london-borough'];

/** The groups that a place can be compared in. The first is the one shown when the address names none. */
export function groupsFor(place: Place, whole: Catalogue, picked = ''): readonly Group[] {
  const catalogue = { ...whole, localities: areasOfToday(whole.localities) };
  const kinds = new Set(catalogue.localities.filter(isIn(place.localities)).map(({ kind }) => kind));
  const tier = kinds.has('district') ? [...upperTier, 'district' as const] : upperTier;
  const authorities = catalogue.localities.filter(({ kind }) => tier.includes(kind));
  const regions = catalogue.localities.filter(({ kind }) => kind === 'region');
  const london = londonGroup(catalogue, regions);
  const own = regions.find(({ code }) => code === place.region) ?? null;
  const inRegion = (region: Locality, id: string, heading: Group['heading']): Group => ({
    id,
    name: region.name,
    heading,
    localities: authorities.filter(({ parent }) => parent === region.code),
    region,
  });
  const isLondon = kinds.has('london-borough');
  const groups: readonly (Group | null)[] = [
    isLondon ? { ...london, heading: 'This place' } : null,
    own && !isLondon ? inRegion(own, 'region', 'This place') : null,
    place.localities.length > 1
      ? aGroup(
          'partnership',
          `Parts of ${place.shortName}`,
          catalogue.localities.filter(isIn(place.localities)),
        )
      : null,
    ...neighbourGroups(place, catalogue),
    pickedGroup(picked, whole, catalogue.localities),
    isLondon ? null : london,
    { ...aGroup('regions', 'Regions of England', regions), heading: 'England' },
    { ...aGroup('all', 'All upper-tier authorities', authorities), heading: 'England' },
    ...regions
      .filter(({ code }) => code !== london.region?.code)
      .map((region) => inRegion(region, `in-${slugOf(region.name)}`, 'Regions')),
  ];
  return groups.filter((group) => group !== null);
}

const aGroup = (id: string, name: string, localities: readonly Locality[]): Group => ({
  id,
  name,
  heading: 'This place',
  localities,
  region: null,
});

/** The boroughs are their region: it is known by being their parent. */
function londonGroup(catalogue: Catalogue, regions: readonly Locality[]): Group {
  const boroughs = catalogue.localities.filter(({ kind }) => kind === 'london-borough');
  const region = regions.find(({ code }) => code === boroughs[0]?.parent) ?? null;
  return { id: 'london-boroughs', name: 'London boroughs', heading: 'England', localities: boroughs, region };
}

/** One group for each set of statistical neighbours that names the place's localities; the place stands among them. */
function neighbourGroups(place: Place, catalogue: Catalogue): readonly Group[] {
  const own = catalogue.neighbourSets.filter(({ locality }) => place.localities.includes(locality));
  return [...new Set(own.map(({ name }) => name))].map((set) => {
    const codes = own.filter(({ name }) => name === set).flatMap(({ neighbours }) => neighbours);
    const members = catalogue.localities.filter(isIn([...place.localities, ...codes]));
    return aGroup(`neighbours-${slugOf(set)}`, `${place.shortName} and its neighbours (${set})`, members);
  });
}

/** What a list of places in an address means: those that are known, and the words that are none. */
export function readPicked(picked: string, catalogue: Catalogue) {
  const words = picked.split(',').map((word) => word.trim());
  const found = words
    .filter((word) => word !== '')
    .map((word) => ({ word, place: findPlace({ kind: 'locality', written: word }, catalogue) }));
  return {
    codes: found.flatMap(({ place }) => (place.kind === 'locality' ? place.localities : [])),
    unknown: found.flatMap(({ word, place }) => (place.kind === 'locality' ? [] : [word])),
  };
}

/** As `readPicked` reads it back. */
export const writePicked = (localities: readonly Locality[]): string =>
  localities.map(({ name }) => slugOf(nameWithoutSuffix(name))).join(',');

function pickedGroup(picked: string, whole: Catalogue, localities: readonly Locality[]): Group | null {
  const { codes } = readPicked(picked, whole);
  if (codes.length === 0) return null;
  return aGroup(pickedId, 'Places picked by hand', localities.filter(isIn(codes)));
}

const isIn = (codes: readonly LocalityCode[]) => (locality: Locality) => codes.includes(locality.code);

/**
 * A former locality with the boundary of one of today stands under it, back to its own beginning: its figures do so too.
 * Both in one group would count the same people twice.
 */
function areasOfToday(localities: readonly Locality[]): readonly Locality[] {
  const pairs = sameAreas(localities);
  const formers = new Set(pairs.map(({ former }) => former.code));
  return localities
    .filter(({ code }) => !formers.has(code))
    .map((locality) => {
      const earlier = pairs
        .filter(({ present }) => present.code === locality.code)
        .map(({ former }) => former);
      const [first] = earlier.map(({ validFrom }) => validFrom ?? '').toSorted();
      return first === undefined ? locality : { ...locality, validFrom: parseIsoDate(first) };
    });
}

/**
 * The members of a group in a period: those that existed throughout it. One that was formed later is a member where a figure
 * is published for it all the same, and none for those that it replaced.
 */
export function localitiesIn(
  group: Group,
  period: Period,
  have: ReadonlySet<LocalityCode>,
): readonly Locality[] {
  const isReplacedBy = (code: LocalityCode) =>
    group.localities.some((former) => former.successors.includes(code) && have.has(former.code));
  return group.localities.filter(
    ({ code, validFrom, validTo }) =>
      (validFrom === null || validFrom <= period.end || (have.has(code) && !isReplacedBy(code))) &&
      (validTo === null || validTo >= period.start),
  );
}
