import { parseNumberCell } from '../../domain/figures/number-cell';
import type { Tile } from '../../domain/places/tile';
import type { CatalogueContract } from '../catalogue/catalogue-file';
import type { Cells } from '../catalogue/cells';
import { type KnownLocalities, knownLocality } from './known-locality';

export const tileMapContract = (known: KnownLocalities): CatalogueContract<Tile> => ({
  name: 'tile-map',
  columns: ['locality', 'column', 'row'],
  needed: ['locality', 'column', 'row'],
  read(cells) {
    const locality = knownLocality(cells, 'locality', known);
    const [column, row] = [stepOf(cells, 'column'), stepOf(cells, 'row')];
    if (locality === null || column === null || row === null) return null;
    return { locality: locality.code, column, row };
  },
  // Two places on one tile would hide each other; one place on two would be counted twice.
  key: ({ locality, column, row }) => ({ tile: `${column} ${row}`, locality }),
});

const lastStep = 200;

function stepOf(cells: Cells, name: string): number | null {
  const figure = parseNumberCell(cells.text(name));
  const step = figure.kind === 'number' ? figure.value : -1;
  if (Number.isInteger(step) && step >= 0 && step <= lastStep) return step;
  cells.refuse(name, 'The row was set aside.', `Write a whole number from 0 to ${lastStep}.`);
  return null;
}
