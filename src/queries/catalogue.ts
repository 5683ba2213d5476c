import type { Catalogue } from '../domain/catalogue';
import type { Question } from './question';

/** Everything that has a name. */
export const catalogueQuestion: Question<null, Catalogue> = {
  name: 'catalogue',
  sql: [],
  ask: async ({ catalogue }) => catalogue,
};
