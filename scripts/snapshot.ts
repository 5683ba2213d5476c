import { openNodeDatabase } from '../src/database/open-node';
import { takeIn } from '../src/intake/take-in';
import { seriesArguments } from '../src/pages/review';
import { knownAnswer } from '../src/queries/answers';
import { catalogueQuestion } from '../src/queries/catalogue';
import { planQuestion } from '../src/queries/plan';
import { seriesQuestion } from '../src/queries/series';
import type { Snapshot } from '../src/queries/snapshot';
import { placeOfPartnership } from '../src/selection/place';
import { diskSource, filesAt } from './disk-source';

/** Asks the questions of every partnership's pages of a data folder, taken in as the reader's browser would. */
export async function takeSnapshot(folder: string, fingerprint: string): Promise<Snapshot> {
  const database = await openNodeDatabase();
  const source = diskSource(await filesAt(folder, ''));
  await takeIn({ database: Promise.resolve(database), source, report: () => {} });
  const catalogue = await catalogueQuestion.ask(database, null);
  const answers = [knownAnswer(catalogueQuestion, null, catalogue)];
  for (const partnership of catalogue.partnerships) {
    const args = seriesArguments(placeOfPartnership(partnership, catalogue), catalogue);
    answers.push(
      knownAnswer(seriesQuestion, args, await seriesQuestion.ask(database, args)),
      knownAnswer(planQuestion, partnership.id, await planQuestion.ask(database, partnership.id)),
    );
  }
  await database.close();
  return { fingerprint, answers };
}
