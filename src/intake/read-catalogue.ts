import type { IsoDate } from '../domain/iso-date';
import type { Dashboard } from '../domain/partnership';
import type { LedgerEntry, Problem } from '../domain/problem';
import { type CatalogueContract, readCatalogueFile } from './catalogue-file';
import { actionsContract } from './contracts/actions';
import { readDashboard } from './contracts/dashboard';
import { indicatorsContract } from './contracts/indicators';
import { localitiesContract } from './contracts/localities';
import { milestonesContract } from './contracts/milestones';
import { outcomesContract } from './contracts/outcomes';
import { partnershipsContract } from './contracts/partnerships';
import { populationsContract } from './contracts/populations';
import { seriesBreaksContract } from './contracts/series-breaks';
import { targetsContract } from './contracts/targets';
import type { Scanned } from './scanned';
import type { CatalogueRows } from './store-catalogue';

export interface CatalogueReadings {
  readonly rows: CatalogueRows;
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

const catalogueNames = [
  'dashboard.json',
  'outcomes.csv',
  'indicators.csv',
  'localities.csv',
  'partnerships.csv',
  'populations.csv',
  'series-breaks.csv',
  'actions.csv',
  'milestones.csv',
  'targets.csv',
];

const baseName = (path: string): string => path.split('/').at(-1) ?? '';

/** Catalogue and plan files are known by where they lie; observation files by their header alone. */
export const isCatalogueFile = (path: string): boolean => {
  const isObservation = path.split('/').at(-2) === 'observations';
  return !isObservation && catalogueNames.includes(baseName(path));
};

const fallbackAsAt = '2023-12-31' as IsoDate;

/** Reads every catalogue and plan file against its contract. Files that are missing leave their table empty. */
export function readCatalogue(files: readonly Scanned[]): CatalogueReadings {
  const entries: LedgerEntry[] = [];
  const problems: Problem[] = [];
  const read = <Row>(name: string, contract: CatalogueContract<Row>): readonly Row[] =>
    files
      .filter(({ file }) => baseName(file.path) === name)
      .flatMap((scanned) => {
        const reading = readCatalogueFile(contract, scanned);
        entries.push(reading.entry);
        problems.push(...reading.problems);
        return reading.rows;
      });

  const dashboard = readTheDashboard(files, entries, problems);
  const partnerships = read('partnerships.csv', partnershipsContract(dashboard?.asAt ?? fallbackAsAt));
  const rows: CatalogueRows = {
    dashboard: dashboard ?? {
      title: 'Combating Drugs Partnerships dashboard',
      asAt: fallbackAsAt,
      partnerships: partnerships.map(({ id }) => id),
      comparators: ['england', 'region'],
    },
    outcomes: read('outcomes.csv', outcomesContract),
    indicators: read('indicators.csv', indicatorsContract),
    localities: read('localities.csv', localitiesContract),
    partnerships,
    populations: read('populations.csv', populationsContract),
    seriesBreaks: read('series-breaks.csv', seriesBreaksContract),
    actions: read('actions.csv', actionsContract),
    milestones: read('milestones.csv', milestonesContract),
    targets: read('targets.csv', targetsContract),
  };
  return { rows, entries, problems: [...problems, ...looseEnds(rows)] };
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

/** References between the files that lead nowhere. The rows stay; the reader is told. */
function looseEnds(rows: CatalogueRows): readonly Problem[] {
  const indicators = new Set<string>(rows.indicators.map(({ id }) => id));
  const actions = new Set<string>(rows.actions.map(({ id }) => id));
  const outcomes = new Set<string>(rows.outcomes.map(({ id }) => id));
  const loose = (file: string, column: string, of: string, id: string, where: string): Problem => ({
    severity: 'warning',
    file,
    line: null,
    column,
    found: `${id}, in ${of}`,
    done: 'The row was kept; the link leads nowhere.',
    advice: `Correct the id, or add it to ${where}.`,
    rowsSetAside: 0,
  });
  const planFile = (partnership: string, name: string) => `plans/${partnership}/${name}`;
  return [
    ...rows.indicators
      .filter(({ outcome }) => outcome !== null && !outcomes.has(outcome))
      .map(({ id, outcome }) => loose('indicators.csv', 'outcome', id, outcome ?? '', 'outcomes.csv')),
    ...rows.actions.flatMap((action) =>
      action.indicators
        .filter((id) => !indicators.has(id))
        .map((id) =>
          loose(planFile(action.partnership, 'actions.csv'), 'indicators', action.id, id, 'indicators.csv'),
        ),
    ),
    ...rows.targets.flatMap((target) => [
      ...target.actions
        .filter((id) => !actions.has(id))
        .map((id) =>
          loose(planFile(target.partnership, 'targets.csv'), 'actions', target.id, id, 'actions.csv'),
        ),
      ...(target.indicator !== null && !indicators.has(target.indicator)
        ? [
            loose(
              planFile(target.partnership, 'targets.csv'),
              'indicator',
              target.id,
              target.indicator,
              'indicators.csv',
            ),
          ]
        : []),
    ]),
  ];
}
