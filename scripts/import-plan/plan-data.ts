import { readFile } from 'node:fs/promises';
import type { PartnershipId } from '../../src/domain/ids';
import type { Plan } from '../../src/domain/plan/plan';
import { composePlans } from '../../src/intake/catalogue/compose-catalogue';
import { isCatalogueFile } from '../../src/intake/catalogue/file-kinds';
import { readCatalogue } from '../../src/intake/catalogue/read-catalogue';
import { lookThrough } from '../../src/intake/scanning/scanned';
import type { KnownPeriod } from '../../src/plan-reading/dates/plan-period';
import type { DraftKnowledge } from '../../src/plan-reading/knowledge';
import { filesAt } from '../disk-source';

/** What the data folder knows that helps to read a plan. */
export interface PlanData {
  readonly knowledge: Omit<DraftKnowledge, 'earlier'>;
  readonly partnerships: readonly PartnershipId[];
  readonly periodOf: (partnership: PartnershipId) => KnownPeriod;
  /** The plan that the data folder has now; null if it has none. */
  readonly planOf: (partnership: PartnershipId) => Plan | null;
}

export async function planData(): Promise<PlanData> {
  const files = (await filesAt('data', '')).filter(({ path }) => isCatalogueFile(path));
  const scanned = await Promise.all(
    files.map(async ({ path, place }) => lookThrough({ path, bytes: new Uint8Array(await readFile(place)) })),
  );
  const { rows } = readCatalogue(scanned, []);
  const ownPlanOf = (partnership: PartnershipId) =>
    rows.planDescriptions.find((one) => one.partnership === partnership && one.isOwn);
  return {
    knowledge: {
      outcomes: [...rows.outcomes].sort((one, other) => one.order - other.order),
      outcomeWords: rows.outcomeWords,
      statusWords: rows.statusWords,
      owners: rows.owners,
    },
    partnerships: rows.partnerships.map(({ id }) => id),
    periodOf(partnership) {
      const found = ownPlanOf(partnership);
      return { start: found?.start ?? null, end: found?.end ?? null };
    },
    planOf(partnership) {
      const plan = ownPlanOf(partnership)?.plan;
      const found = composePlans(rows).find(
        (one) => one.partnership === partnership && one.plan === plan && one.version === '',
      );
      return found && found.actions.length > 0 ? found : null;
    },
  };
}
