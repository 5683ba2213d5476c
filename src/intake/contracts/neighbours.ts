import { parseLocalityCode } from '../../domain/ids';
import type { Neighbour } from '../../domain/neighbour';
import type { CatalogueContract } from '../catalogue-file';

const code = 'a nine-character GSS code, as E09000003';

export const neighboursContract: CatalogueContract<Neighbour> = {
  name: 'neighbours',
  columns: ['set', 'locality', 'neighbour', 'rank', 'source'],
  needed: ['set', 'locality', 'neighbour'],
  read(cells) {
    const set = cells.neededText('set');
    const locality = cells.id('locality', parseLocalityCode, code);
    const neighbour = cells.id('neighbour', parseLocalityCode, code);
    if (locality !== null && locality === neighbour) {
      cells.refuse(
        'neighbour',
        'The row was set aside: a place is no neighbour of itself.',
        'Name another place.',
      );
    }
    if (locality === null || neighbour === null) return null;
    return { set, locality, neighbour, rank: cells.number('rank') ?? 0, source: cells.text('source') };
  },
  key: ({ set, locality, neighbour }) => `${set} ${locality} ${neighbour}`,
};
