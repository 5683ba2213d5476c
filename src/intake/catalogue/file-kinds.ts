const planNames: readonly string[] = [
  'priorities.csv',
  'actions.csv',
  'milestones.csv',
  'targets.csv',
  'measures-under-improvement.csv',
];
const catalogueNames = [
  'dashboard.json',
  'outcomes.csv',
  'indicators.csv',
  'sources.csv',
  'localities.csv',
  'partnerships.csv',
  'populations.csv',
  'series-breaks.csv',
  'rebases.csv',
  'neighbours.csv',
  'tile-map.csv',
  'status-words.csv',
  'owners.csv',
  'outcome-words.csv',
  'plans.csv',
  'national-priorities.csv',
  ...planNames,
];

export const baseName = (path: string): string => path.split('/').at(-1) ?? '';

/** Catalogue and plan files are known by where they lie; observation files by their header alone. */
export const isCatalogueFile = (path: string): boolean => {
  const isObservation = path.split('/').at(-2) === 'observations';
  return !isObservation && catalogueNames.includes(baseName(path));
};

/** What was changed when a plan was read from a council's own file: kept beside it for people, and not read. */
export const isChangeLog = (path: string): boolean => baseName(path) === 'change-log.csv';

export const isPlanFile = (path: string): boolean =>
  isCatalogueFile(path) && planNames.includes(baseName(path));
