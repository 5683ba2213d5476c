import type { Database } from '../database/database';

/**
 * Something that can be asked. Arguments and answers are plain serialisable values, so that an answer can be kept by
 * (question, arguments) and a published snapshot is that store, warmed at build time.
 */
export interface Question<Arguments, Answer> {
  readonly name: string;
  /** The statements asked, for readers who want to see the query. */
  readonly sql: readonly string[];
  readonly ask: (database: Database, args: Arguments) => Promise<Answer>;
}
