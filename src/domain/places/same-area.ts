import { formatDate } from '../time/iso-date';
import type { Locality } from './locality';

/** A locality of today and a former one with the same outer boundary. */
export interface SameArea {
  readonly present: Locality;
  readonly former: Locality;
  /** The same council under a new code; otherwise another authority for the same area. */
  readonly isSamePlace: boolean;
}

/** Said of figures that stand under another authority than the one they were published for. */
export const formerWords = 'of the former authority with the same boundary';

const tierOf = ({ kind }: Locality): string =>
  kind === 'district' || kind === 'region' || kind === 'country' ? kind : 'upper tier';

/**
 * Which former localities had the area of one of today: those with one successor, of their own tier, that succeeds no
 * other of that tier. A county that became one unitary authority is one of them; a county that was divided, and authorities
 * that were merged, are not.
 */
export function sameAreas(localities: readonly Locality[]): readonly SameArea[] {
  const heirs = new Map<string, Locality>();
  for (const former of localities) {
    const heir = localities.find(({ code }) => code === former.successors[0]);
    if (former.successors.length !== 1 || !heir || tierOf(heir) !== tierOf(former)) continue;
    const isOnly = !localities.some(
      (other) => other !== former && other.successors.includes(heir.code) && tierOf(other) === tierOf(former),
    );
    if (isOnly) heirs.set(former.code, heir);
  }
  return localities.flatMap((former) => {
    let present = heirs.get(former.code);
    // As many steps as there are localities: codes that succeed each other in a ring end there.
    for (let step = 0; present && step < localities.length; step += 1) {
      const next = heirs.get(present.code);
      if (!next) return [{ present, former, isSamePlace: present.kind === former.kind }];
      present = next;
    }
    return [];
  });
}

/** `Dorset (to March 2019)`; a locality of today has its plain name. */
export const nameWithEnd = ({ name, validTo }: Pick<Locality, 'name' | 'validTo'>): string =>
  validTo === null ? name : `${name} (to ${formatDate(validTo).replace(/^\d+ /, '')})`;

/** Localities of one name get names that tell them apart: the former ones by their end, two of today by their codes. */
export function toldApart(localities: readonly Locality[]): readonly Locality[] {
  return localities.map((locality) => {
    const same = localities.filter(({ name }) => name.toLowerCase() === locality.name.toLowerCase());
    if (same.length < 2) return locality;
    const name = nameWithEnd(locality);
    const isClear = same.every((other) => other === locality || nameWithEnd(other) !== name);
    return { ...locality, name: isClear ? name : `${name}, ${locality.code}` };
  });
}
