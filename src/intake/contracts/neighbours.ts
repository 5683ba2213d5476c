import type { LocalityCode } from '../../domain/ids';
import type { CatalogueContract } from '../catalogue/catalogue-file';
import { currentLocality, type KnownLocalities } from './known-locality';

/** One neighbour of one locality. */
export interface NeighbourRow {
  readonly set: string;
  readonly locality: LocalityCode;
  readonly neighbour: LocalityCode;
  /** 1 for the closest; null: after those that have a rank. */
  readonly rank: number | null;
  readonly source: string;
  readonly licence: string;
}

export const neighboursContract = (known: KnownLocalities): CatalogueContract<NeighbourRow> => ({
  name: 'neighbours',
  columns: ['set', 'locality', 'neighbour', 'rank', 'source', 'licence'],
  needed: ['set', 'locality', 'neighbour'],
  read(cells) {
    const set = cells.neededText('set');
    const locality = currentLocality(cells, 'locality', known)?.code ?? null;
    const neighbour = currentLocality(cells, 'neighbour', known)?.code ?? null;
    if (locality === null || neighbour === null) return null;
    if (locality === neighbour) {
      cells.refuse(
        'neighbour',
        'The row was set aside: a place is no neighbour of itself.',
        'Name another place, or delete the row.',
      );
    }
    return {
      set,
      locality,
      neighbour,
      rank: cells.number('rank'),
      source: cells.text('source'),
      licence: cells.text('licence'),
    };
  },
  key: ({ set, locality, neighbour }) => ({ neighbour: `${set} ${locality} ${neighbour}` }),
});
