import { parsePartnershipId } from '../../domain/ids';
import { actionStatuses } from '../../domain/plan/plan';
import type { StatusWord } from '../../domain/plan/plan-words';
import { parseWord } from '../../domain/words/word';
import type { CatalogueContract } from '../catalogue/catalogue-file';

/** What each council's words and letters for progress mean. */
export const statusWordsContract: CatalogueContract<StatusWord> = {
  name: 'status-words',
  columns: ['partnership', 'written', 'status'],
  needed: ['written', 'status'],
  read(cells) {
    const written = cells.neededText('written');
    const status = cells.id(
      'status',
      (text) => parseWord(actionStatuses, text),
      `one of: ${actionStatuses.join(', ')}`,
    );
    if (status === null) return null;
    return {
      partnership: cells.optionalId('partnership', parsePartnershipId, 'an id of partnerships.csv'),
      written,
      status,
    };
  },
  key: ({ partnership, written }) => ({ written: `${partnership ?? ''} ${written.toLowerCase()}` }),
};
