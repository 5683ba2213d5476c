import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { openNodeDatabase } from '../src/database/open-node';
import type { Catalogue } from '../src/domain/catalogue';
import type { Place } from '../src/domain/places/place';
import { plansOf } from '../src/domain/plan/plan-of-place';
import { isChangeLog } from '../src/intake/catalogue/file-kinds';
import type { ListedFile } from '../src/intake/incoming-file';
import { packPrepared } from '../src/intake/prepared/prepared';
import { takeIn } from '../src/intake/take-in';
import { type KnownAnswer, knownAnswer } from '../src/queries/answers';
import { catalogueQuery } from '../src/queries/catalogue';
import { comparisonQuery } from '../src/queries/comparison';
import { ledgerQuery } from '../src/queries/files/ledger';
import { problemGroupsQuery } from '../src/queries/files/problem-groups';
import { sourcesQuery } from '../src/queries/files/sources';
import { periodsQuery } from '../src/queries/periods';
import { earlierPlansQuery, planQuery } from '../src/queries/plan';
import type { Dataset, Query } from '../src/queries/query';
import { seriesQuery } from '../src/queries/series/series';
import type { Snapshot } from '../src/queries/snapshot';
import { firstComparable } from '../src/reviews/compare/comparable';
import { groupsFor } from '../src/reviews/compare/groups';
import { comparisonArguments } from '../src/reviews/compare/side-by-side';
import { peerArguments } from '../src/reviews/place/peers';
import { seriesArguments } from '../src/reviews/place/review';
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
 * Asks the queries of the pages that readers see first — every partnership's overview, outcomes, indicators and plan,
 * the comparison and the data page.
 */
export async function takeSnapshot(dataset: Dataset, fingerprint: string): Promise<Snapshot> {
  const known: KnownAnswer[] = [];
  const warm = async <Arguments, Answer>(query: Query<Arguments, Answer>, args: Arguments) => {
    const answer = await query.ask(dataset, args);
    known.push(knownAnswer(query, args, answer));
    return answer;
  };
  const catalogue = await warm(catalogueQuery, null);
  await warm(ledgerQuery, null);
  await warm(problemGroupsQuery, null);
  await warm(sourcesQuery, null);
  for (const { id } of catalogue.indicators) await warm(periodsQuery, id);
  for (const partnership of catalogue.partnerships) {
    const place = placeOfPartnership(partnership, catalogue);
    await warm(seriesQuery, seriesArguments(place, catalogue));
    for (const { plan } of plansOf(catalogue, partnership)) {
      const asked = await warm(planQuery, { partnership: partnership.id, plan });
      await warm(earlierPlansQuery, { partnership: partnership.id, plan });
      const compared = peerArguments(asked, place, catalogue);
      if (compared) await warm(seriesQuery, compared);
    }
    const first = firstComparison(place, catalogue);
    if (first) await warm(comparisonQuery, first);
  }
  return { fingerprint, answers: known };
}

/** What the comparison page asks when the address names nothing but the place. */
function firstComparison(place: Place, catalogue: Catalogue) {
  const indicator = firstComparable(catalogue);
  const [group] = groupsFor(place, catalogue);
  return indicator && group ? comparisonArguments([indicator.id], group, '') : null;
}
