import { parseLocalityCode, parsePartnershipId } from '../../domain/ids';
import { combiningRules, type Partnership } from '../../domain/places/partnership';
import type { IsoDate } from '../../domain/time/iso-date';
import type { CatalogueContract } from '../catalogue/catalogue-file';
import { codes } from './localities';
import { webAddress } from './web-address-cell';

/** The as-at date of a partnership that has none of its own is the dashboard's. */
export const partnershipsContract = (asAt: IsoDate): CatalogueContract<Partnership> => ({
  name: 'partnerships',
  columns: [
    'id',
    'name',
    'short_name',
    'localities',
    'predecessor',
    'combining',
    'as_at',
    'plan_title',
    'plan_start',
    'plan_end',
    'plan_link',
    'note',
  ],
  needed: ['id', 'name', 'localities'],
  read(cells) {
    const id = cells.id('id', parsePartnershipId, 'whole words joined by hyphens, as tower-hamlets');
    if (id === null) return null;
    const name = cells.neededText('name');
    const localities = codes(cells, 'localities');
    if (localities.length === 0) {
      cells.refuse(
        'localities',
        'The row was set aside.',
        'Write the GSS codes of its localities, separated by "; ".',
      );
    }
    return {
      id,
      name,
      shortName: cells.text('short_name') || name,
      localities,
      predecessor: cells.optionalId('predecessor', parseLocalityCode, 'a GSS code, as E10000021'),
      combining: cells.word('combining', combiningRules, 'sum'),
      asAt: cells.date('as_at') ?? asAt,
      planTitle: cells.text('plan_title'),
      planStart: cells.date('plan_start'),
      planEnd: cells.date('plan_end'),
      planLink: webAddress(cells, 'plan_link'),
      note: cells.text('note'),
    };
  },
  key: (partnership) => partnership.id,
});
