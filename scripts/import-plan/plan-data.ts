import { readFile } from 'node:fs/promises';
import type { PartnershipId } from '../../src/domain/ids';
import type { Plan } from '../../src/domain/plan/plan';
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
  return {
    knowledge: {
      outcomes: [...rows.outcomes].sort((one, other) => one.order - other.order),
      outcomeWords: rows.outcomeWords,
      statusWords: rows.statusWords,
      owners: rows.owners,
    },
    partnerships: rows.partnerships.map(({ id }) => id),
    periodOf(partnership) {
      const found = rows.partnerships.find(({ id }) => id === partnership);
      return { start: found?.planStart ?? null, end: found?.planEnd ?? null };
    },
    planOf(partnership) {
      const actions = rows.actions.filter((action) => action.partnership === partnership);
      if (actions.length === 0) return null;
      const ids = new Set(actions.map(({ id }) => id));
      return {
        partnership,
        version: '',
        actions,
        milestones: rows.milestones.filter(({ action }) => ids.has(action)),
        targets: rows.targets.filter((target) => target.partnership === partnership),
      };
    },
  };
}
