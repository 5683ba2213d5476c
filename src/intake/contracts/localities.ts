import { type LocalityCode, parseLocalityCode } from '../../domain/ids';
import { type Locality, localityKinds } from '../../domain/places/locality';
import type { CatalogueContract } from '../catalogue/catalogue-file';
import type { Cells } from '../catalogue/cells';

export const localitiesContract: CatalogueContract<Locality> = {
  name: 'localities',
  columns: ['code', 'name', 'kind', 'parent', 'valid_from', 'valid_to', 'successor'],
  needed: ['code', 'name', 'kind'],
  read(cells) {
    const code = cells.id('code', parseLocalityCode, 'a nine-character GSS code, as E09000003');
    if (code === null) return null;
    return {
      code,
      name: cells.neededText('name'),
      kind: cells.word('kind', localityKinds, 'district'),
      parent: cells.optionalId('parent', parseLocalityCode, 'a GSS code, as E12000007'),
      validFrom: cells.date('valid_from'),
      validTo: cells.date('valid_to'),
      successors: codes(cells, 'successor'),
    };
  },
  key: (locality) => locality.code,
};

export function codes(cells: Cells, column: string): readonly LocalityCode[] {
  return cells.list(column).flatMap((text) => {
    const code = parseLocalityCode(text);
    if (code === null)
      cells.report('warning', column, `"${text}" was left out.`, 'Write GSS codes, as E09000003.');
    return code ?? [];
  });
}
