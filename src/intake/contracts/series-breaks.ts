import { parseIndicatorId, parseLocalityCode } from '../../domain/ids';
import type { SeriesBreak } from '../../domain/indicator';
import type { CatalogueContract } from '../catalogue/catalogue-file';
import { webAddress } from './web-address-cell';

export const seriesBreaksContract: CatalogueContract<SeriesBreak> = {
  name: 'series-breaks',
  columns: ['indicator', 'locality', 'date', 'label', 'note', 'link'],
  needed: ['indicator', 'date', 'label'],
  read(cells) {
    const indicator = cells.id('indicator', parseIndicatorId, 'an id of indicators.csv');
    const date = cells.date('date');
    if (date === null)
      cells.refuse('date', 'The row was set aside.', 'Write the first day of the new series, as 2023-04-01.');
    const locality = parseLocalityCode(cells.text('locality'));
    if (locality === null && cells.text('locality') !== '') {
      cells.refuse(
        'locality',
        'The row was set aside.',
        'Write a GSS code, as E09000003; leave it blank for every locality.',
      );
    }
    if (indicator === null || date === null) return null;
    return {
      indicator,
      locality,
      date,
      label: cells.neededText('label'),
      note: cells.text('note'),
      link: webAddress(cells, 'link'),
    };
  },
  key: ({ indicator, locality, date }) => `${indicator} ${locality ?? ''} ${date}`,
};
