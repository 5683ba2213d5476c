import type { Catalogue } from '../../../src/domain/catalogue';
import type { Locality, LocalityKind } from '../../../src/domain/places/locality';
import { aCode, aDate } from '../../builders';

export const london = aCode('E12000007');
export const camden = aCode('E09000007');
export const brent = aCode('E09000005');

export const aLocality = (
  code: string,
  name: string,
  kind: LocalityKind,
  rest: Partial<Locality> = {},
): Locality => ({
  code: aCode(code),
  name,
  kind,
  parent: null,
  validFrom: null,
  validTo: null,
  successors: [],
  ...rest,
});

/** England, London and three of its boroughs; nothing else. */
export const aCatalogue = (rest: Partial<Catalogue> = {}): Catalogue => ({
  dashboard: { title: '', asAt: aDate('2023-12-31'), partnerships: [], comparators: ['england', 'region'] },
  outcomes: [],
  indicators: [],
  localities: [
    aLocality('E92000001', 'England', 'country'),
    aLocality('E12000007', 'London', 'region', { parent: aCode('E92000001') }),
    aLocality('E09000003', 'Barnet', 'london-borough', { parent: london }),
    aLocality('E09000007', 'Camden', 'london-borough', { parent: london }),
    aLocality('E09000005', 'Brent', 'london-borough', { parent: london }),
  ],
  partnerships: [],
  plans: [],
  nationalPriorities: [],
  populationSources: [],
  unlisted: [],
  seriesBreaks: [],
  rebases: [],
  neighbourSets: [],
  tiles: [],
  statusWords: [],
  owners: [],
  outcomeWords: [],
  ...rest,
});
