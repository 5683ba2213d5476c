import { type PlanId, parseLocalityCode, parsePartnershipId, parsePlanId } from '../../domain/ids';
import { combiningRules, type Partnership } from '../../domain/places/partnership';
import type { PlanDescription } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import type { CatalogueContract } from '../catalogue/catalogue-file';
import { codes } from './localities';
import { webAddress } from './web-address-cell';

/** A partnership, and the plan that lies in its own folder. */
export interface PartnershipRow {
  readonly partnership: Partnership;
  readonly ownPlan: PlanDescription;
}

/** Where the column "plan_id" is empty: a partnership with one plan needs no name for it. */
export const onlyPlan = 'plan' as PlanId;

/** The as-at date of a partnership that has none of its own is the dashboard's. */
export const partnershipsContract = (asAt: IsoDate): CatalogueContract<PartnershipRow> => ({
  name: 'partnerships',
  columns: [
    'id',
    'name',
    'short_name',
    'localities',
    'predecessor',
    'combining',
    'as_at',
    'plan_id',
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
    const partnership: Partnership = {
      id,
      name,
      shortName: cells.text('short_name') || name,
      localities,
      predecessor: cells.optionalId('predecessor', parseLocalityCode, 'a GSS code, as E10000021'),
      combining: cells.word('combining', combiningRules, 'sum'),
    };
    const ownPlan: PlanDescription = {
      partnership: id,
      plan: cells.optionalId('plan_id', parsePlanId, 'whole words joined by hyphens, as 2016-17') ?? onlyPlan,
      isOwn: true,
      title: cells.text('plan_title'),
      start: cells.date('plan_start'),
      end: cells.date('plan_end'),
      asAt: cells.date('as_at') ?? asAt,
      link: webAddress(cells, 'plan_link'),
      note: cells.text('note'),
    };
    return { partnership, ownPlan };
  },
  key: ({ partnership }) => partnership.id,
});
