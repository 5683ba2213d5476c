import {
  parseIndicatorId,
  parseNationalPriorityId,
  parseOutcomeId,
  parsePriorityId,
} from '../../../domain/ids';
import type { Priority } from '../../../domain/plan/priority';
import { plainWords } from '../../../domain/words/plain-words';
import type { CatalogueContract } from '../../catalogue/catalogue-file';
import { ids, partnershipOf } from './plan-cells';

export const prioritiesContract: CatalogueContract<Priority> = {
  name: 'priorities',
  columns: ['id', 'reference', 'name', 'words', 'national', 'outcomes', 'indicators', 'note'],
  needed: ['id', 'name'],
  read(cells, path) {
    const id = cells.id('id', parsePriorityId, 'whole words joined by hyphens, as make-services-easier');
    const partnership = partnershipOf(cells, path);
    const outcomes = ids(cells, 'outcomes', parseOutcomeId);
    if (id === null || partnership === null) return null;
    if (outcomes.length === 0) {
      cells.report(
        'warning',
        'outcomes',
        'The priority was kept; it serves no outcome, and stands under none.',
        'Write the ids of the outcomes it serves, as in outcomes.csv, separated by "; ".',
      );
    }
    return {
      id,
      partnership,
      reference: cells.text('reference'),
      name: cells.neededText('name'),
      words: cells.text('words'),
      national: ids(cells, 'national', parseNationalPriorityId),
      outcomes,
      indicators: ids(cells, 'indicators', parseIndicatorId),
      note: cells.text('note'),
      isListed: true,
    };
  },
  // An action names its priority by its words, so that two of one name could not be told apart.
  key: ({ id, name }) => ({ id, name: `name ${plainWords(name)}` }),
};
