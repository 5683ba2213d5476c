import localitiesFile from '../../data/localities.csv?raw';
import tilesFile from '../../data/tile-map.csv?raw';
import type { LocalityCode } from '../../src/domain/ids';
import type { Tile } from '../../src/domain/places/tile';
import { aCode } from '../builders';

const lines = (file: string): readonly string[] => file.trim().split(/\r?\n/).slice(1);

/** `E06000023,"Bristol, City of",…` */
const namesByCode = new Map(
  lines(localitiesFile).map((line) => {
    const [, code = '', quoted, plain] = /^([^,]*),(?:"([^"]*)"|([^,]*))/.exec(line) ?? [];
    return [code, quoted ?? plain ?? ''];
  }),
);

/** The country's authorities as they are laid out in the project's own data. */
export const tiles: readonly Tile[] = lines(tilesFile).map((line) => {
  const [code = '', column, row] = line.split(',');
  return { locality: aCode(code), column: Number(column), row: Number(row) };
});

export const authorities: ReadonlyMap<LocalityCode, string> = new Map(
  tiles.map(({ locality }) => [locality, namesByCode.get(locality) ?? locality]),
);

export const boroughs: ReadonlyMap<LocalityCode, string> = new Map(
  [...authorities].filter(([code]) => code.startsWith('E09')),
);

/** One in so many of the authorities, in their order: enough to see how many places are laid out. */
export const oneIn = (many: number): ReadonlyMap<LocalityCode, string> =>
  new Map([...authorities].filter((_, at) => at % many === 0));

/** Something between 0 and 1 that looks like chance and is the same each time. */
export function share(...seeds: readonly number[]): number {
  const mixed = seeds.reduce(
    (sum, seed, index) => sum + Math.sin(seed * 12.9898 + index * 78.233) * 43758.5453,
    0.5,
  );
  return mixed - Math.floor(mixed);
}
