import { parseWebAddress } from '../../domain/words/web-address';
import type { Cells } from '../catalogue/cells';

/** A link, or '' where the cell holds none that can be given to readers. */
export function webAddress(cells: Cells, column: string): string {
  const found = cells.text(column);
  const address = parseWebAddress(found);
  if (address === null && found !== '') {
    cells.report(
      'warning',
      column,
      'The link was left out.',
      'Write an address that begins with https, without spaces and without a user name or password.',
    );
  }
  return address ?? '';
}
