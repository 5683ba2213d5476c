import { parseOutcomeId } from '../../domain/ids';
import type { OutcomeWord } from '../../domain/plan/plan-words';
import type { CatalogueContract } from '../catalogue/catalogue-file';

/** Words that speak for an outcome, for the proposals made when a plan is read. */
export const outcomeWordsContract: CatalogueContract<OutcomeWord> = {
  name: 'outcome-words',
  columns: ['outcome', 'words'],
  needed: ['outcome', 'words'],
  read(cells) {
    const outcome = cells.id('outcome', parseOutcomeId, 'an id of outcomes.csv');
    return outcome === null ? null : { outcome, words: cells.list('words') };
  },
  key: ({ outcome }) => outcome,
};
