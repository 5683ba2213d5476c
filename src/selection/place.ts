import type { Catalogue } from '../domain/catalogue';
import type { PlanId } from '../domain/ids';
import type { Locality } from '../domain/places/locality';
import type { Partnership } from '../domain/places/partnership';
import type { Place } from '../domain/places/place';
import { type SameArea, sameAreas } from '../domain/places/same-area';
import { plansOf } from '../domain/plan/plan-of-place';
import type { PlaceChoice } from './selection';

/** The chosen place is in none of the files, or not on the dashboard: shown to the reader, never swapped for another. */
export interface UnknownPlace {
  readonly kind: 'unknown-place';
  readonly written: string;
  /** The data have it, but `dashboard.json` does not list it. */
  readonly isUnlisted: boolean;
  /** The partnership is known; it has no plan of this name. null: it is the place that is not known. */
  readonly plansOf: Partnership | null;
}

const unknown = (written: string, more: Partial<UnknownPlace> = {}): UnknownPlace => ({
  kind: 'unknown-place',
  written,
  isUnlisted: false,
  plansOf: null,
  ...more,
});

/** `Kingston upon Hull, City of` → `kingston-upon-hull`; `King's Lynn and West Norfolk` → `kings-lynn-and-west-norfolk`. */
export const slugOf = (name: string): string =>
  nameWithoutSuffix(name)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\p{Mn}|['’.]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `Bristol, City of` → `Bristol`. */
export const nameWithoutSuffix = (name: string): string => name.replace(/, (City|County) of$/, '');

const regionOf = (locality: Locality | undefined, catalogue: Catalogue) => {
  const parent = catalogue.localities.find(({ code }) => code === locality?.parent);
  return parent?.kind === 'region' ? parent.code : null;
};

/** Without a plan: the one in the partnership's own folder, which an address without one means; else the newest. */
export function placeOfPartnership(
  partnership: Partnership,
  catalogue: Catalogue,
  plan: PlanId | null = null,
): Place {
  const plans = plansOf(catalogue, partnership);
  const first = catalogue.localities.find(({ code }) => code === partnership.localities[0]);
  return {
    kind: 'partnership',
    id: partnership.id,
    plan: plan ?? (plans.find(({ isOwn }) => isOwn) ?? plans[0])?.plan ?? null,
    name: partnership.name,
    shortName: partnership.shortName,
    localities: partnership.localities,
    predecessor: partnership.predecessor,
    region: regionOf(first, catalogue),
  };
}

export const placeOfLocality = (locality: Locality, catalogue: Catalogue): Place => ({
  kind: 'locality',
  id: locality.code,
  plan: null,
  name: nameWithoutSuffix(locality.name),
  shortName: nameWithoutSuffix(locality.name),
  localities: [locality.code],
  predecessor: null,
  region: regionOf(locality, catalogue),
});

/** By code, or by the name in words; of two localities with one name the current one, then the later one, is meant. */
function findLocality(written: string, localities: readonly Locality[]): Locality | undefined {
  const byCode = localities.find(({ code }) => code === written.toUpperCase());
  if (byCode) return sameAreas(localities).find(isNewCodeOf(byCode))?.present ?? byCode;
  const named = localities.filter(({ name }) => slugOf(name) === slugOf(written));
  return named.find(({ validTo }) => validTo === null) ?? named.toSorted(byLastDay)[0];
}

const isNewCodeOf =
  ({ code }: Locality) =>
  ({ former, isSamePlace }: SameArea) =>
    isSamePlace && former.code === code;

const byLastDay = (one: Locality, other: Locality) => ((one.validTo ?? '') > (other.validTo ?? '') ? -1 : 1);

const partnershipsShown = (catalogue: Catalogue): readonly Partnership[] =>
  catalogue.dashboard.partnerships.flatMap((id) => catalogue.partnerships.find((one) => one.id === id) ?? []);

/** What the choice means, given what there is. No choice at all means the dashboard's first partnership. */
export function findPlace(choice: PlaceChoice | null, catalogue: Catalogue): Place | UnknownPlace {
  if (choice === null) {
    const first = partnershipsShown(catalogue)[0] ?? catalogue.partnerships[0];
    return first ? placeOfPartnership(first, catalogue) : unknown('');
  }
  if (choice.kind === 'partnership') {
    const partnership = catalogue.partnerships.find(({ id }) => id === choice.written);
    if (partnership) return withPlan(partnership, choice.plan, catalogue);
  } else {
    const locality = findLocality(choice.written, catalogue.localities);
    if (locality) return placeOfLocality(locality, catalogue);
  }
  const isUnlisted =
    choice.kind === 'partnership' && catalogue.unlisted.some(({ id }) => id === choice.written);
  return unknown(choice.written, { isUnlisted });
}

function withPlan(
  partnership: Partnership,
  written: string | undefined,
  catalogue: Catalogue,
): Place | UnknownPlace {
  if (written === undefined) return placeOfPartnership(partnership, catalogue);
  const found = plansOf(catalogue, partnership).find(({ plan }) => plan === written);
  return found
    ? placeOfPartnership(partnership, catalogue, found.plan)
    : unknown(written, { plansOf: partnership });
}

/** How a place is written in an address: its name in words, or its code where the name would find another; its plan where it has several. */
export function choiceOfPlace(place: Place, catalogue: Catalogue): PlaceChoice {
  if (place.kind === 'partnership') {
    const choice = { kind: 'partnership', written: place.id } as const;
    return place.plan !== null && plansOf(catalogue, place).length > 1
      ? { ...choice, plan: place.plan }
      : choice;
  }
  const slug = slugOf(place.name);
  const isClear = findLocality(slug, catalogue.localities)?.code === place.id;
  return { kind: 'locality', written: isClear ? slug : place.id };
}

/** The same partnership with another of its plans, as in an address. */
export const placeWithPlan = (place: Place, plan: PlanId, catalogue: Catalogue): PlaceChoice =>
  choiceOfPlace({ ...place, plan }, catalogue);
