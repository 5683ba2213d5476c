import { type PartnershipId, type PlanId, parsePartnershipId, parsePlanId } from '../../domain/ids';
import type { Plan } from '../../domain/plan/plan';
import type { StatusWord } from '../../domain/plan/plan-words';
import type { LedgerEntry, Problem } from '../../domain/problem';
import { actionsContract } from '../contracts/plan/actions';
import { measuresContract } from '../contracts/plan/measures-under-improvement';
import { milestonesContract } from '../contracts/plan/milestones';
import { isOwnPlan, planPathOf } from '../contracts/plan/plan-path';
import { prioritiesContract } from '../contracts/plan/priorities';
import { targetsContract } from '../contracts/plan/targets';
import type { Scanned } from '../scanning/scanned';
import { type CatalogueContract, type Keys, readCatalogueFile } from './catalogue-file';
import { isPlanFile } from './file-kinds';

interface PlanReadings {
  /** In the order of their folders. Milestones stand with the plan whose folder they lie in. */
  readonly plans: readonly Plan[];
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
  /** Where each row was read, by `planKey` and contract, and by key. */
  readonly keysOf: ReadonlyMap<string, Keys>;
}

/** Before the name of a contract: which version of which plan of whom. */
export const planKey = ({
  partnership,
  plan,
  version,
}: Pick<Plan, 'partnership' | 'plan' | 'version'>): string => `${partnership} ${plan} ${version} `;

const folderOf = ({ file }: Scanned): string => file.path.split('/').slice(0, -1).join('/');

/**
 * Every plan, each from its folder. The id of an action, a milestone or a target is one in all plans that lie in their
 * partnership's own folder; in any other folder it is one within it: a plan that follows another, or an earlier version,
 * carries the same actions on. Priorities are told apart within a plan alone: partnerships often give them the same name.
 */
export function readPlans(
  files: readonly Scanned[],
  statusWords: readonly StatusWord[],
  /** What the plan in the partnership's own folder is called. */
  ownPlanOf: (partnership: PartnershipId) => PlanId,
): PlanReadings {
  const entries: LedgerEntry[] = [];
  const problems: Problem[] = [];
  const keysOf = new Map<string, Keys>();
  const ownKeys = new Map<string, Keys>();
  const planFiles = files.filter(({ file }) => isPlanFile(file.path));
  const plans = [...new Set(planFiles.map(folderOf))].flatMap((folder): readonly Plan[] => {
    const within = planFiles.filter((scanned) => folderOf(scanned) === folder);
    const path = `${folder}/actions.csv`;
    const place = planPathOf(path);
    const partnership = parsePartnershipId(place.partnership);
    const plan = place.plan === '' ? partnership && ownPlanOf(partnership) : parsePlanId(place.plan);
    const key = partnership && plan ? planKey({ partnership, plan, version: place.version }) : '';
    const read = <Row>(
      contract: CatalogueContract<Row>,
      shared = new Map<string, Keys>(),
    ): readonly Row[] => {
      const keys: Keys = shared.get(contract.name) ?? new Map();
      shared.set(contract.name, keys);
      keysOf.set(`${key}${contract.name}`, keys);
      return within
        .filter(({ file }) => file.path.endsWith(`/${contract.name}.csv`))
        .flatMap((scanned) => {
          const reading = readCatalogueFile(contract, scanned, keys);
          entries.push(reading.entry);
          for (const problem of reading.problems) problems.push(problem);
          return reading.rows;
        });
    };
    const inAll = isOwnPlan(path) ? ownKeys : undefined;
    const rows = {
      priorities: read(prioritiesContract),
      actions: read(actionsContract(statusWords), inAll),
      milestones: read(milestonesContract, inAll),
      targets: read(targetsContract, inAll),
      measures: read(measuresContract),
    };
    return partnership === null || plan === null
      ? []
      : [{ partnership, plan, version: place.version, ...rows }];
  });
  return { plans, entries, problems, keysOf };
}
