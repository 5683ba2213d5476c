import type { Database } from '../database/database';
import { type IndicatorId, parseIndicatorId } from '../domain/ids';
import type { Source } from '../domain/source';
import { readRow } from './decode';
import indicatorSourcesSql from './indicator-sources.sql?raw';

export { indicatorSourcesSql };

/** The sources of the files that hold figures of each indicator, in the order in which the files were read. */
export async function askIndicatorSources(
  database: Database,
): Promise<ReadonlyMap<IndicatorId, readonly Source[]>> {
  const sources = new Map<IndicatorId, Source[]>();
  for (const row of await database.ask(indicatorSourcesSql)) {
    const cell = readRow(row, indicatorSourcesSql);
    const id = cell.id('indicator', parseIndicatorId);
    const own = sources.get(id) ?? [];
    sources.set(id, own);
    own.push({
      file: cell.text('path'),
      name: cell.text('name'),
      link: cell.text('link'),
      licence: cell.text('licence'),
      extractedOn: cell.optionalDate('extracted_on'),
      note: cell.text('note'),
      isIllustrative: cell.truth('is_illustrative'),
    });
  }
  return sources;
}
