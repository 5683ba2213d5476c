import { type LocalityCode, parseLocalityCode } from '../../domain/ids';
import type { Locality } from '../../domain/places/locality';
import { formatDate } from '../../domain/time/iso-date';
import type { Cells } from '../catalogue/cells';

/** The localities that were kept, by their code. */
export type KnownLocalities = ReadonlyMap<LocalityCode, Locality>;

export const knownLocalities = (localities: readonly Locality[]): KnownLocalities =>
  new Map(localities.map((locality) => [locality.code, locality]));

/** A code of localities.csv, current or former; the row is set aside where there is none. */
export function knownLocality(cells: Cells, column: string, known: KnownLocalities): Locality | null {
  const code = cells.id(column, parseLocalityCode, 'a nine-character GSS code, as E09000003');
  if (code === null) return null;
  const locality = known.get(code) ?? null;
  if (locality === null) {
    cells.refuse(
      column,
      'The row was set aside: no locality has this code.',
      'Correct the code, or add the locality to localities.csv.',
    );
  }
  return locality;
}

/** As `knownLocality`, of today alone: the row of a former code is set aside, and its successors are offered. */
export function currentLocality(cells: Cells, column: string, known: KnownLocalities): Locality | null {
  const locality = knownLocality(cells, column, known);
  if (locality === null || locality.validTo === null) return locality;
  const successors = locality.successors.join(' or ');
  cells.refuse(
    column,
    `The row was set aside: the code ended on ${formatDate(locality.validTo)}.`,
    successors === '' ? 'Use a code of today.' : `Use the code that replaced it: ${successors}.`,
  );
  return null;
}
