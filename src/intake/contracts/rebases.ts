import type { Rebase } from '../../domain/figures/rebase';
import { parseIndicatorId, parseLocalityCode } from '../../domain/ids';
import type { CatalogueContract } from '../catalogue/catalogue-file';

export const rebasesContract: CatalogueContract<Rebase> = {
  name: 'rebases',
  columns: ['indicator', 'locality', 'date', 'reason', 'decided_by'],
  needed: ['indicator', 'date', 'reason'],
  read(cells) {
    const indicator = cells.id('indicator', parseIndicatorId, 'an id of indicators.csv');
    const date = cells.date('date');
    if (date === null)
      cells.refuse('date', 'The row was set aside.', 'Write the first day of the new limits, as 2020-04-01.');
    const locality = parseLocalityCode(cells.text('locality'));
    if (locality === null && cells.text('locality') !== '') {
      cells.refuse(
        'locality',
        'The row was set aside.',
        'Write a GSS code, as E09000003; leave it blank for every locality.',
      );
    }
    const reason = cells.text('reason');
    if (reason === '')
      cells.refuse(
        'reason',
        'The row was set aside: limits start afresh for a reason only.',
        'Write what was different from that day on, and who decided it.',
      );
    if (indicator === null || date === null) return null;
    return { indicator, locality, date, reason, decidedBy: cells.text('decided_by') };
  },
  key: ({ indicator, locality, date }) => `${indicator} ${locality ?? ''} ${date}`,
};
