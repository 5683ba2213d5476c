import { parseNationalPriorityId } from '../../domain/ids';
import type { NationalPriority } from '../../domain/plan/priority';
import type { CatalogueContract } from '../catalogue/catalogue-file';

export const nationalPrioritiesContract: CatalogueContract<NationalPriority> = {
  name: 'national-priorities',
  columns: ['id', 'order', 'name'],
  needed: ['id', 'name'],
  read(cells) {
    const id = cells.id(
      'id',
      parseNationalPriorityId,
      'whole words joined by hyphens, as break-supply-chains',
    );
    if (id === null) return null;
    return { id, order: cells.number('order') ?? Number.MAX_SAFE_INTEGER, name: cells.neededText('name') };
  },
  key: ({ id }) => id,
};
