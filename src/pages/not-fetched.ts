import { isCatalogueFile, isPlanFile } from '../intake/catalogue/file-kinds';
import { useAppState } from './app-state';

const baseName = (path: string): string => path.split('/').at(-1) ?? '';

/** Whether a file could hold something, by its path. */
type CouldHold = (path: string) => boolean;

export const holdsTable =
  (...names: readonly string[]): CouldHold =>
  (path) =>
    names.includes(baseName(path));

/** Figures are not taken in without the tables that say what and where they are of. */
export const holdsFigures: CouldHold = (path) =>
  !isCatalogueFile(path) || holdsTable('indicators.csv', 'localities.csv')(path);

export const holdsPlanOf =
  (partnership: string): CouldHold =>
  (path) =>
    (isPlanFile(path) && path.split('/').includes(partnership)) || baseName(path) === 'partnerships.csv';

/** `localities.csv was not fetched, so nobody can say …`; empty where every file that could hold it arrived. */
export function sayNotFetched(missing: readonly string[], couldHold: CouldHold): string {
  const files = missing.filter(couldHold);
  const [only = ''] = files;
  if (files.length === 0) return '';
  if (files.length === 1) return `${only} was not fetched, so nobody can say`;
  return `${files.length} files that could hold it were not fetched, so nobody can say`;
}

const noneMissing: readonly string[] = [];

export const useNotFetched = (couldHold: CouldHold): string =>
  useAppState(({ progress }) => sayNotFetched(progress?.notArrived ?? noneMissing, couldHold));
