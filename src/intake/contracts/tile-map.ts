import { parseLocalityCode } from '../../domain/ids';
import type { Tile } from '../../domain/tile';
import type { CatalogueContract } from '../catalogue-file';

export const tileMapContract: CatalogueContract<Tile> = {
  name: 'tile-map',
  columns: ['locality', 'column', 'row'],
  needed: ['locality', 'column', 'row'],
  read(cells) {
    const locality = cells.id('locality', parseLocalityCode, 'a nine-character GSS code, as E09000003');
    const [column, row] = [cells.number('column'), cells.number('row')];
    if (column === null || row === null || !isStep(column) || !isStep(row)) {
      cells.refuse(
        'column',
        'The row was set aside.',
        'Write whole numbers from 0 to 200 for column and row.',
      );
      return null;
    }
    return locality === null ? null : { locality, column, row };
  },
  // Two places on one tile would hide each other.
  key: ({ column, row }) => `${column} ${row}`,
};

const isStep = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 200;
