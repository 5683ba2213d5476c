import { parsePartnershipId, parsePlanId } from '../../domain/ids';
import type { PlanDescription } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import type { CatalogueContract } from '../catalogue/catalogue-file';
import { webAddress } from './web-address-cell';

/** Plans beside the one that `partnerships.csv` describes. The day of one that has none is the dashboard's. */
export const plansContract = (asAt: IsoDate): CatalogueContract<PlanDescription> => ({
  name: 'plans',
  columns: ['partnership', 'plan', 'title', 'start', 'end', 'as_at', 'link', 'note'],
  needed: ['partnership', 'plan', 'title'],
  read(cells) {
    const partnership = cells.id('partnership', parsePartnershipId, 'an id of partnerships.csv');
    const plan = cells.id(
      'plan',
      parsePlanId,
      'the name of its folder: whole words joined by hyphens, as 2024-27',
    );
    if (partnership === null || plan === null) return null;
    const day = cells.date('as_at');
    if (day === null && cells.text('as_at') === '') {
      cells.report(
        'warning',
        'as_at',
        `The plan was kept, and is shown as at ${asAt}, the day of dashboard.json.`,
        'Write the day on which the plan stood as it is here, as 2024-01-16.',
      );
    }
    return {
      partnership,
      plan,
      isOwn: false,
      title: cells.neededText('title'),
      start: cells.date('start'),
      end: cells.date('end'),
      asAt: day ?? asAt,
      link: webAddress(cells, 'link'),
      note: cells.text('note'),
    };
  },
  key: ({ partnership, plan }) => `${partnership} ${plan}`,
});
