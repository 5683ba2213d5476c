import type { Catalogue } from '../../domain/catalogue';
import type { LocalityCode } from '../../domain/ids';
import { sameAreas, toldApart } from '../../domain/places/same-area';

/** Localities of one name told apart, and every code that a council has given up read as the one it has now. */
export function placesOfToday(catalogue: Catalogue): Catalogue {
  const recoded = new Map(
    sameAreas(catalogue.localities)
      .filter(({ isSamePlace }) => isSamePlace)
      .map(({ present, former }) => [former.code, present.code]),
  );
  const today = (code: LocalityCode): LocalityCode => recoded.get(code) ?? code;
  const ofToday = <Row extends { readonly locality: LocalityCode | null }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, locality: row.locality && today(row.locality) }));
  return {
    ...catalogue,
    localities: toldApart(catalogue.localities),
    partnerships: catalogue.partnerships.map((one) => ({ ...one, localities: one.localities.map(today) })),
    seriesBreaks: ofToday(catalogue.seriesBreaks),
    rebases: ofToday(catalogue.rebases),
    tiles: catalogue.tiles.map((tile) => ({ ...tile, locality: today(tile.locality) })),
  };
}
