import type { Database } from '../database/database';
import type { CatalogueAndPlans } from '../domain/catalogue';

/** The data folder after the intake: figures and ledger in the engine, catalogue and plans as values. */
export interface Dataset extends CatalogueAndPlans {
  readonly database: Database;
}

/**
 * Something that can be asked. Arguments and answers are plain serialisable values, so that an answer can be kept by
 * (query, arguments) and a published snapshot is that store, warmed at build time.
 */
export interface Query<Arguments, Answer> {
  readonly name: string;
  /** The statements asked, for readers who want to see the query; none where the answer is a value already. */
  readonly sql: readonly string[];
  readonly ask: (dataset: Dataset, args: Arguments) => Promise<Answer>;
}
