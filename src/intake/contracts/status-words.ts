import { parsePartnershipId } from '../../domain/ids';
import { actionStatuses } from '../../domain/plan';
import type { StatusWord } from '../../domain/plan-words';
import type { CatalogueContract } from '../catalogue-file';

/** What each council's words and letters for progress mean. */
export const statusWordsContract: CatalogueContract<StatusWord> = {
  name: 'status-words',
  columns: ['partnership', 'written', 'status'],
  needed: ['written', 'status'],
  read(cells) {
    const written = cells.neededText('written');
    const status = cells.optionalWord('status', actionStatuses);
    if (status === null) {
      cells.refuse('status', 'The row was set aside.', `Write one of: ${actionStatuses.join(', ')}.`);
      return null;
    }
    return {
      partnership: cells.optionalId('partnership', parsePartnershipId, 'an id of partnerships.csv'),
      written,
      status,
    };
  },
  key: ({ partnership, written }) => ({ written: `${partnership ?? ''} ${written.toLowerCase()}` }),
};
