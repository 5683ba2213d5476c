import type { Catalogue } from '../domain/catalogue';
import type { Query } from './query';

/** Everything that has a name. */
export const catalogueQuery: Query<null, Catalogue> = {
  name: 'catalogue',
  sql: [],
  ask: async ({ catalogue }) => catalogue,
};
