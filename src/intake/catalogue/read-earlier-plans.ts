import { parsePartnershipId } from '../../domain/ids';
import type { Plan } from '../../domain/plan/plan';
import type { StatusWord } from '../../domain/plan/plan-words';
import type { LedgerEntry, Problem } from '../../domain/problem';
import { actionsContract } from '../contracts/actions';
import { milestonesContract } from '../contracts/milestones';
import { planFolderOf, versionOf } from '../contracts/plan-cells';
import { targetsContract } from '../contracts/targets';
import type { Scanned } from '../scanning/scanned';
import { type CatalogueContract, type Keys, readCatalogueFile } from './catalogue-file';

interface EarlierPlans {
  /** In order of partnership and version. */
  readonly plans: readonly Plan[];
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
  /** Where each row was read, by contract, and by key. */
  readonly keysOf: ReadonlyMap<string, Keys>;
}

/** Before the name of a contract: which version of whose plan. */
export const versionKey = ({ partnership, version }: Pick<Plan, 'partnership' | 'version'>): string =>
  `${partnership} ${version} `;

const folderOf = ({ file }: Scanned): string => file.path.split('/').slice(0, -1).join('/');

/** Earlier versions of plans, `plans/<partnership>/earlier/<version>/`: the same files, and the same ids in each version. */
export function readEarlierPlans(
  files: readonly Scanned[],
  statusWords: readonly StatusWord[],
): EarlierPlans {
  const entries: LedgerEntry[] = [];
  const problems: Problem[] = [];
  const keysOf = new Map<string, Keys>();
  const isEarlier = files.filter(({ file }) => versionOf(file.path) !== '');
  const folders = [...new Set(isEarlier.map(folderOf))];
  const plans = folders.flatMap((folder): readonly Plan[] => {
    const within = isEarlier.filter((scanned) => folderOf(scanned) === folder);
    const path = `${folder}/actions.csv`;
    const partnership = parsePartnershipId(planFolderOf(path));
    const version = versionOf(path);
    const read = <Row>(contract: CatalogueContract<Row>): readonly Row[] => {
      const keys: Keys = new Map();
      if (partnership) keysOf.set(`${versionKey({ partnership, version })}${contract.name}`, keys);
      return within
        .filter(({ file }) => file.path.endsWith(`/${contract.name}.csv`))
        .flatMap((scanned) => {
          const reading = readCatalogueFile(contract, scanned, keys);
          entries.push(reading.entry);
          for (const problem of reading.problems) problems.push(problem);
          return reading.rows;
        });
    };
    const rows = {
      actions: read(actionsContract(statusWords)),
      milestones: read(milestonesContract),
      targets: read(targetsContract),
    };
    return partnership === null ? [] : [{ partnership, version, ...rows }];
  });
  return { plans, entries, problems, keysOf };
}
