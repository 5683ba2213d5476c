import { diskSource, filesAt } from '../../../scripts/disk-source';
import type { Place } from '../../../src/domain/places/place';
import { planArguments, planQuery } from '../../../src/queries/plan';
import type { Dataset } from '../../../src/queries/query';
import { seriesQuery } from '../../../src/queries/series/series';
import { peerArguments } from '../../../src/reviews/place/peers';
import { type Review, reviewPlace, seriesArguments } from '../../../src/reviews/place/review';
import { takeInFrom } from '../intake/take-in-files';

/** The bundled data, taken in as the page does it, and the review of any of its places. */
export interface Bundled extends Dataset {
  readonly review: (place: Place) => Promise<Review>;
}

export async function takeInBundled(): Promise<Bundled> {
  const { database, catalogue, plans } = await takeInFrom(diskSource(await filesAt('data', '')));
  const dataset = { database, catalogue, plans };
  const review = async (place: Place): Promise<Review> => {
    const whose = planArguments(place);
    const plan = whose ? await planQuery.ask(dataset, whose) : null;
    const wanted = peerArguments(plan, place, catalogue);
    const series = await seriesQuery.ask(dataset, seriesArguments(place, catalogue));
    const peers = wanted ? await seriesQuery.ask(dataset, wanted) : [];
    return reviewPlace({ place, catalogue, series, plan, peers });
  };
  return { ...dataset, review };
}
