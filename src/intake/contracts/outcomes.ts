import { parseOutcomeId } from '../../domain/ids';
import { type Outcome, outcomeKinds } from '../../domain/outcome';
import type { CatalogueContract } from '../catalogue-file';

export const outcomesContract: CatalogueContract<Outcome> = {
  name: 'outcomes',
  columns: ['id', 'order', 'name', 'kind', 'description'],
  needed: ['id', 'order', 'name'],
  read(cells) {
    const id = cells.id('id', parseOutcomeId, 'whole words joined by hyphens, as reduce-drug-use');
    if (id === null) return null;
    return {
      id,
      order: cells.number('order') ?? 99,
      name: cells.neededText('name'),
      kind: cells.word('kind', outcomeKinds, 'strategic'),
      description: cells.text('description'),
    };
  },
  key: (outcome) => outcome.id,
};
