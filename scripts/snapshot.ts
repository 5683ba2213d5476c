import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { openNodeDatabase } from '../src/database/open-node';
import type { Catalogue } from '../src/domain/catalogue';
import type { Place } from '../src/domain/places/place';
import { isChangeLog } from '../src/intake/catalogue/read-catalogue';
import type { ListedFile } from '../src/intake/incoming-file';
import { packPrepared } from '../src/intake/prepared/prepared';
import { takeIn } from '../src/intake/take-in';
import { firstComparable } from '../src/pages/compare/compared';
import { groupsFor } from '../src/pages/compare/groups';
import { comparisonArguments } from '../src/pages/compare/use-comparison';
import { peerArguments } from '../src/pages/peers';
import { seriesArguments } from '../src/pages/review';
import { type KnownAnswer, knownAnswer } from '../src/queries/answers';
import { catalogueQuestion } from '../src/queries/catalogue';
import { comparisonQuestion } from '../src/queries/comparison';
import { ledgerQuestion } from '../src/queries/files/ledger';
import { problemGroupsQuestion } from '../src/queries/files/problem-groups';
import { sourcesQuestion } from '../src/queries/files/sources';
import { periodsQuestion } from '../src/queries/periods';
import { earlierPlansQuestion, planQuestion } from '../src/queries/plan';
import type { Dataset, Question } from '../src/queries/question';
import { seriesQuestion } from '../src/queries/series';
import type { Snapshot } from '../src/queries/snapshot';
import { placeOfPartnership } from '../src/selection/place';
import { diskSource, filesAt } from './disk-source';
import { writeDatabase } from './prepared-database';

/** The data folder as the reader's browser would take it in. */
export async function takeInFolder(folder: string): Promise<Dataset> {
  const database = await openNodeDatabase();
  const source = diskSource(await filesAt(folder, ''));
  return { database, ...(await takeIn({ database: Promise.resolve(database), source, report: () => {} })) };
}

/** What `intake/prepared/prepared.ts` reads again: everything that was taken in, compressed. */
export async function prepare(
  { database, catalogue, plans }: Dataset,
  listed: readonly ListedFile[],
  build: string,
): Promise<Uint8Array> {
  const files = listed.filter(({ path }) => !isChangeLog(path)).map(({ path, hash }) => ({ path, hash }));
  const tables = await writeDatabase(database);
  return promisify(gzip)(packPrepared({ build, files, catalogue, plans, tables }), { level: 9 });
}

/**
 * Asks the questions of the pages that readers see first — every partnership's overview, outcomes, indicators and plan,
 * the comparison and the data page.
 */
export async function takeSnapshot(dataset: Dataset, fingerprint: string): Promise<Snapshot> {
  const known: KnownAnswer[] = [];
  const warm = async <Arguments, Answer>(question: Question<Arguments, Answer>, args: Arguments) => {
    const answer = await question.ask(dataset, args);
    known.push(knownAnswer(question, args, answer));
    return answer;
  };
  const catalogue = await warm(catalogueQuestion, null);
  await warm(ledgerQuestion, null);
  await warm(problemGroupsQuestion, null);
  await warm(sourcesQuestion, null);
  for (const { id } of catalogue.indicators) await warm(periodsQuestion, id);
  for (const partnership of catalogue.partnerships) {
    const place = placeOfPartnership(partnership, catalogue);
    await warm(seriesQuestion, seriesArguments(place, catalogue));
    const plan = await warm(planQuestion, partnership.id);
    await warm(earlierPlansQuestion, partnership.id);
    const compared = peerArguments(plan, place, catalogue);
    if (compared) await warm(seriesQuestion, compared);
    const first = firstComparison(place, catalogue);
    if (first) await warm(comparisonQuestion, first);
  }
  return { fingerprint, answers: known };
}

/** What the comparison page asks when the address names nothing but the place. */
function firstComparison(place: Place, catalogue: Catalogue) {
  const indicator = firstComparable(catalogue);
  const [group] = groupsFor(place, catalogue);
  return indicator && group ? comparisonArguments([indicator.id], group, '') : null;
}
