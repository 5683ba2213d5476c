import { parseOutcomeId } from '../../domain/ids';
import { type Outcome, outcomeKinds } from '../../domain/outcome';
import type { CatalogueContract } from '../catalogue/catalogue-file';
import type { Cells } from '../catalogue/cells';

const lastOrder = 99;

function orderOf(cells: Cells): number {
  const order = cells.number('order') ?? lastOrder;
  if (Number.isInteger(order) && order >= 0 && order <= lastOrder) return order;
  cells.report(
    'warning',
    'order',
    'The outcome was put last.',
    `Write a whole number from 0 to ${lastOrder}.`,
  );
  return lastOrder;
}

export const outcomesContract: CatalogueContract<Outcome> = {
  name: 'outcomes',
  columns: ['id', 'order', 'name', 'kind', 'description'],
  needed: ['id', 'order', 'name'],
  read(cells) {
    const id = cells.id('id', parseOutcomeId, 'whole words joined by hyphens, as reduce-drug-use');
    if (id === null) return null;
    return {
      id,
      order: orderOf(cells),
      name: cells.neededText('name'),
      kind: cells.word('kind', outcomeKinds, 'strategic'),
      description: cells.text('description'),
    };
  },
  key: (outcome) => outcome.id,
};
