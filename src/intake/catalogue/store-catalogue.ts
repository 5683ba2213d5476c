import type { Database, Value } from '../../database/database';
import type { Indicator } from '../../domain/indicator';
import type { Locality } from '../../domain/places/locality';
import { formerWords, type SameArea, sameAreas } from '../../domain/places/same-area';
import type { Source } from '../../domain/source';
import type { IsoDate } from '../../domain/time/iso-date';
import type { Population } from '../contracts/populations';
import { type ColumnType, insertRows } from '../insert-rows';
import type { CatalogueRows } from './catalogue-rows';

/** The columns of a table, and how each is read from a row. */
export type Fields<Row> = Readonly<Record<string, readonly [ColumnType, (row: Row, index: number) => Value]>>;

const indicatorFields = (firstNo: number): Fields<Indicator> => ({
  no: ['integer', (_, index) => firstNo + index],
  id: ['varchar', (row) => row.id],
  outcome: ['varchar', (row) => row.outcome],
  per: ['double', (row) => row.per],
  denominator: ['varchar', (row) => row.denominator],
  frequency: ['varchar', (row) => row.frequency],
  time_window: ['varchar', (row) => row.window],
  sex: ['varchar', (row) => row.sex],
  age: ['varchar', (row) => row.age],
});

const localityFields: Fields<Locality> = {
  no: ['integer', (_, index) => index],
  code: ['varchar', (row) => row.code],
  name: ['varchar', (row) => row.name],
  valid_to: ['date', (row) => row.validTo],
};

const sameAreaFields: Fields<SameArea> = {
  present: ['varchar', ({ present }) => present.code],
  former: ['varchar', ({ former }) => former.code],
  words: ['varchar', ({ isSamePlace }) => (isSamePlace ? '' : formerWords)],
};

const populationFields: Fields<Population> = {
  locality: ['varchar', (row) => row.locality],
  start_date: ['date', (row) => row.start],
  sex: ['varchar', (row) => row.sex],
  age: ['varchar', (row) => row.age],
  population: ['double', (row) => row.population],
};

const latestDayFields: Fields<IsoDate> = { day: ['date', (day) => day] };

const sourceFields = (firstNo: number): Fields<Source> => ({
  no: ['integer', (_, index) => firstNo + index],
  path: ['varchar', (row) => row.file],
  extracted_on: ['date', (row) => row.extractedOn],
  is_illustrative: ['boolean', (row) => row.isIllustrative],
});

export async function insert<Row>(
  database: Database,
  table: string,
  fields: Fields<Row>,
  rows: readonly Row[],
) {
  const columns = Object.fromEntries(Object.entries(fields).map(([name, [type]]) => [name, type]));
  const readers = Object.values(fields).map(([, read]) => read);
  const values = rows.map((row, index) => readers.map((read) => read(row, index)));
  await insertRows(database, table, columns, values);
}

/** A file that does not say when it was made was made by the latest day that any file names, or else by the latest as-at date. */
function latestDay({ sources, dashboard, planDescriptions }: CatalogueRows): IsoDate {
  const named = sources.flatMap(({ extractedOn }) => extractedOn ?? []);
  const days = named.length > 0 ? named : [dashboard.asAt, ...planDescriptions.map(({ asAt }) => asAt)];
  return days.toSorted().at(-1) ?? dashboard.asAt;
}

/** Stores what is joined with the figures, and no more of it. */
export async function storeCatalogue(database: Database, rows: CatalogueRows): Promise<void> {
  await storeIndicators(database, rows.indicators, 0);
  await insert(database, 'locality', localityFields, rows.localities);
  await insert(database, 'same_area', sameAreaFields, sameAreas(rows.localities));
  await insert(database, 'population', populationFields, rows.populations);
  await insert(database, 'latest_day', latestDayFields, [latestDay(rows)]);
}

export const storeIndicators = (
  database: Database,
  indicators: readonly Indicator[],
  firstNo: number,
): Promise<void> => insert(database, 'indicator', indicatorFields(firstNo), indicators);

/** One for each file of figures, in the order in which they are read. */
export const storeSources = (
  database: Database,
  sources: readonly Source[],
  firstNo: number,
): Promise<void> => insert(database, 'source', sourceFields(firstNo), sources);
