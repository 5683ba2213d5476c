import type { Dashboard } from '../../domain/places/partnership';
import type { LedgerEntry, Problem } from '../../domain/problem';
import { readDashboard } from '../contracts/dashboard';
import { indicatorsContract } from '../contracts/indicators';
import { knownLocalities } from '../contracts/known-locality';
import { localitiesContract } from '../contracts/localities';
import { nationalPrioritiesContract } from '../contracts/national-priorities';
import { neighboursContract } from '../contracts/neighbours';
import { outcomeWordsContract } from '../contracts/outcome-words';
import { outcomesContract } from '../contracts/outcomes';
import { ownersContract } from '../contracts/owners';
import { onlyPlan, partnershipsContract } from '../contracts/partnerships';
import { plansContract } from '../contracts/plans';
import { populationsContract } from '../contracts/populations';
import { rebasesContract } from '../contracts/rebases';
import { seriesBreaksContract } from '../contracts/series-breaks';
import { sourcesContract } from '../contracts/sources';
import { statusWordsContract } from '../contracts/status-words';
import { tileMapContract } from '../contracts/tile-map';
import { fallbackAsAt } from '../contracts/without-dashboard';
import { type Scanned, setAsideWhole } from '../scanning/scanned';
import { straySources } from '../scanning/source-of-file';
import { type CatalogueContract, type Keys, readCatalogueFile } from './catalogue-file';
import type { CatalogueRows } from './catalogue-rows';
import { danglingReferences } from './dangling-references';
import { describePlans, strayPlans } from './describe-plans';
import { baseName, isCatalogueFile, isPlanFile } from './file-kinds';
import { readPlans } from './read-plans';

export interface CatalogueReadings {
  readonly rows: CatalogueRows;
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

const isOf = ({ name }: { readonly name: string }, path: string): boolean => baseName(path) === `${name}.csv`;

/** Reads every catalogue and plan file against its contract. Files that are missing leave their table empty. */
export function readCatalogue(
  files: readonly Scanned[],
  /** Every file of the folder, observations among them. */
  listed: readonly string[],
  /** Those of them that did not arrive. */
  notArrived: readonly string[] = [],
): CatalogueReadings {
  const entries: LedgerEntry[] = [];
  const problems: Problem[] = [];
  const tell = (found: readonly Problem[]) => {
    for (const problem of found) problems.push(problem);
  };
  const keysOf = new Map<string, Keys>();
  const read = <Row>(contract: CatalogueContract<Row>): readonly Row[] => {
    const keys: Keys = new Map();
    keysOf.set(contract.name, keys);
    return files
      .filter(({ file }) => isOf(contract, file.path))
      .flatMap((scanned) => {
        const reading = readCatalogueFile(contract, scanned, keys);
        entries.push(reading.entry);
        tell(reading.problems);
        return reading.rows;
      });
  };

  /** Set aside whole where localities.csv did not arrive: no row of theirs is to blame. */
  const ofLocalities = <Row>(contract: CatalogueContract<Row>): readonly Row[] => {
    if (!notArrived.includes('localities.csv')) return read(contract);
    for (const scanned of files.filter(({ file }) => isOf(contract, file.path))) {
      const refusal = { kind: 'not-fetched', tables: ['localities.csv'] } as const;
      const { entry, problems: found } = setAsideWhole(scanned, contract.name, refusal);
      entries.push(entry);
      tell(found);
    }
    return [];
  };

  const dashboard = readTheDashboard(files, entries, problems);
  const asAt = dashboard?.asAt ?? fallbackAsAt;
  const partnershipRows = read(partnershipsContract(asAt));
  const partnerships = partnershipRows.map(({ partnership }) => partnership);
  const ownPlans = partnershipRows.map(({ ownPlan }) => ownPlan);
  const localities = read(localitiesContract);
  const known = knownLocalities(localities);
  const statusWords = read(statusWordsContract);
  const otherPlans = read(plansContract(asAt));
  const readings = readPlans(
    files,
    statusWords,
    (id) => ownPlans.find(({ partnership }) => partnership === id)?.plan ?? onlyPlan,
  );
  entries.push(...readings.entries);
  tell(readings.problems);
  for (const [contract, keys] of readings.keysOf) keysOf.set(contract, keys);
  const described = describePlans({
    ownPlans,
    otherPlans,
    plans: readings.plans,
    asAt,
    keys: keysOf.get('plans'),
  });
  tell(described.problems);
  const rows: CatalogueRows = {
    dashboard: dashboard ?? {
      title: 'Combating Drugs Partnerships dashboard',
      asAt,
      partnerships: partnerships.map(({ id }) => id),
      comparators: ['england', 'region'],
    },
    outcomes: read(outcomesContract),
    indicators: read(indicatorsContract),
    sources: read(sourcesContract),
    localities,
    partnerships,
    populations: read(populationsContract),
    seriesBreaks: read(seriesBreaksContract),
    rebases: read(rebasesContract),
    neighbours: ofLocalities(neighboursContract(known)),
    tiles: ofLocalities(tileMapContract(known)),
    statusWords,
    owners: read(ownersContract),
    outcomeWords: read(outcomeWordsContract),
    nationalPriorities: read(nationalPrioritiesContract),
    planDescriptions: described.descriptions,
    plans: readings.plans,
  };
  const dashboardFile = files.find(({ file }) => baseName(file.path) === 'dashboard.json')?.file.path;
  const loose = danglingReferences(rows, notArrived, (contract, key) =>
    contract === 'dashboard'
      ? { file: dashboardFile ?? 'dashboard.json', line: null }
      : keysOf.get(contract)?.get(key),
  );
  const figureFiles = listed.filter((path) => !isCatalogueFile(path));
  const strays = straySources(rows.sources, figureFiles, ({ file }) => ({
    file: 'sources.csv',
    line: null,
    ...keysOf.get('sources')?.get(file),
  }));
  // Without partnerships.csv nobody can say which plans belong to nobody.
  const plans = notArrived.includes('partnerships.csv')
    ? []
    : files.map(({ file }) => file.path).filter(isPlanFile);
  return { rows, entries, problems: [...problems, ...loose, ...strays, ...strayPlans(partnerships, plans)] };
}

function readTheDashboard(
  files: readonly Scanned[],
  entries: LedgerEntry[],
  problems: Problem[],
): Dashboard | null {
  const found = files.find(({ file }) => baseName(file.path) === 'dashboard.json');
  if (!found) return null;
  const reading = readDashboard(found.file);
  entries.push(reading.entry);
  problems.push(...reading.problems);
  return reading.dashboard;
}
