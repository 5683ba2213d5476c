import { parsePartnershipId } from '../../domain/ids';
import type { Owner } from '../../domain/plan/plan-words';
import type { CatalogueContract } from '../catalogue/catalogue-file';

/** The bodies that plans name as owners, and how else they are written. */
export const ownersContract: CatalogueContract<Owner> = {
  name: 'owners',
  columns: ['partnership', 'owner', 'also_written'],
  needed: ['owner'],
  read: (cells) => ({
    partnership: cells.optionalId('partnership', parsePartnershipId, 'an id of partnerships.csv'),
    owner: cells.neededText('owner'),
    alsoWritten: cells.list('also_written'),
  }),
  key: ({ partnership, owner }) => ({ owner: `${partnership ?? ''} ${owner.toLowerCase()}` }),
};
