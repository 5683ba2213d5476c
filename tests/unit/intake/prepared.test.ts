import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeDatabase } from '../../../scripts/prepared-database';
import { prepare, takeInFolder } from '../../../scripts/snapshot';
import type { Database, Row } from '../../../src/database/database';
import { openNodeDatabase } from '../../../src/database/open-node';
import type { CatalogueAndPlans } from '../../../src/domain/catalogue';
import type { FileSource, IntakeProgress } from '../../../src/intake/incoming-file';
import { openData } from '../../../src/intake/open-data';
import { attachPrepared } from '../../../src/intake/prepared/attach-prepared';
import { type Prepared, packPrepared, unpackPrepared } from '../../../src/intake/prepared/prepared';
import { takeIn } from '../../../src/intake/take-in';
import { type Cells, csvText, tidyText } from './csv-text';
import { anEmptyDatabase, type Files, memorySource } from './take-in-files';
import { anActionRow, anIndicatorRow, indicatorRows, tinyCatalogue } from './tiny-catalogue';

const build = 'index-abc.js';

let fresh: Database;
beforeAll(async () => {
  fresh = await openNodeDatabase();
});
afterAll(() => fresh.close());

type Tables = ReadonlyMap<string, readonly Row[]>;

/** Every row of every table, days as text. Catalogue files may be entered in another order. */
async function tablesOf(database: Database): Promise<Tables> {
  const columns = await database.ask(`
    select table_name as name, string_agg(case when data_type = 'DATE' or data_type like 'ENUM%' then 'cast(' || column_name || ' as varchar) as '
      || column_name else column_name end, ', ' order by column_index) as columns
    from duckdb_columns()
    where not internal and database_name not in ('prepared', 'temp') and table_name <> 'placed_figure'
    group by table_name order by table_name`);
  const tables = new Map<string, readonly Row[]>();
  for (const { name, columns: read } of columns) {
    const sorted = name === 'file' || name === 'problem' ? 'order by all' : '';
    tables.set(String(name), await database.ask(`select ${read} from ${name} ${sorted}`));
  }
  return tables;
}

/** Bit for bit, and null only where null was: the first row that differs, of each table. */
function differencesOf(found: Tables, wanted: Tables): readonly unknown[] {
  expect([...found.keys()]).toEqual([...wanted.keys()]);
  return [...wanted].flatMap(([name, rows]): readonly unknown[] => {
    const others = found.get(name) ?? [];
    const at = rows.findIndex((row, index) => {
      const other = others[index] ?? {};
      return Object.entries(row).some(([column, value]) => !Object.is(value, other[column]));
    });
    if (others.length !== rows.length) return [`${name}: ${others.length} rows in place of ${rows.length}`];
    return at < 0 ? [] : [[name, at, others[at], rows[at]]];
  });
}

describe('the prepared database', () => {
  it('of the bundled data holds every row of every table as the intake left it', async () => {
    const dataset = await takeInFolder('data');
    const packed = await prepare(dataset, [], build);
    const prepared = unpackPrepared(gunzipSync(packed));
    expect(packed.length).toBeLessThan(1_000_000);
    const { catalogue, plans } = dataset;
    expect(prepared).toMatchObject({ build, files: [], catalogue, plans });
    const wanted = await tablesOf(dataset.database);
    expect(wanted.get('figure')?.length).toBeGreaterThan(50_000);
    const detach = await attachPrepared(fresh, prepared?.tables ?? new Uint8Array());
    expect(differencesOf(await tablesOf(fresh), wanted)).toEqual([]);
    await detach();
    expect(await tablesOf(fresh)).toEqual(new Map());
    await dataset.database.close();
  }, 300_000);

  it('is told from anything else', () => {
    expect(unpackPrepared(new TextEncoder().encode('<!doctype html><p>Sign in</p>\n'))).toBeNull();
    expect(unpackPrepared(new Uint8Array())).toBeNull();
  });
});

const deaths = (rows: readonly Cells[]) => tidyText(rows.map((row) => ({ value: '11', ...row })));

const folder: Files = {
  ...tinyCatalogue,
  'sources.csv': csvText([
    { file: 'deaths.csv', source: 'ONS', extracted_on: '2023-06-30', illustrative: '' },
    { file: 'invented.csv', source: 'Nobody', extracted_on: '', illustrative: 'yes' },
  ]),
  'observations/deaths.csv': deaths([
    { period: '2019', lower: '6', upper: '19' },
    { period: '2020', value: '*', note: 'too few, “said” they' },
    { period: '2020', value: '-0', indicator: 'net-change' },
    { period: '2021', value: '0.1', indicator: 'net-change' },
    { period: '2022', value: 'many' },
    { period: '2019', locality: 'Nowhere' },
  ]),
  'observations/invented.csv': deaths([{ period: '2018' }, { period: '2019' }]),
  'observations/list.csv': 'a list\nof things\n',
  'observations/more.csv': deaths([{ period: '2019' }, { period: '2020', value: '12' }]),
  'plans/barnet/actions.csv': csvText([anActionRow(), anActionRow()]),
  'plans/barnet/change-log.csv': 'what,became\nof,it\n',
};

interface Found extends CatalogueAndPlans {
  readonly tables: Tables;
}

/** What a full intake makes of the folder as it was prepared. */
let asPrepared: Found;

/** What a full intake makes of files. */
async function fullIntakeOf(source: FileSource): Promise<Found> {
  const database = await anEmptyDatabase();
  const values = await takeIn({ database: Promise.resolve(database), source, report: () => {} });
  return { ...values, tables: await tablesOf(database) };
}

let prepared: Prepared;
beforeAll(async () => {
  const database = await anEmptyDatabase();
  const source = memorySource(folder);
  const values = await takeIn({ database: Promise.resolve(database), source, report: () => {} });
  asPrepared = { ...values, tables: await tablesOf(database) };
  const files = (await source.list()).filter(({ path }) => !path.endsWith('change-log.csv'));
  const tables = await writeDatabase(database);
  const packed = packPrepared({ build, files, ...values, tables });
  prepared = unpackPrepared(packed) ?? { build, files, ...values, tables };
});

interface Opened extends Found {
  /** What happened, in order: stages reported, files fetched, a withdrawal. */
  readonly events: readonly string[];
}

/** Opens files with what was prepared; `listed`: the files that the list still tells of. */
async function openFiles(
  files: Files,
  { listed = files, given = prepared as Prepared | null }: { listed?: Files; given?: Prepared | null } = {},
): Promise<Opened> {
  const events: string[] = [];
  const database = await anEmptyDatabase();
  const now = memorySource(files);
  const reported: CatalogueAndPlans[] = [];
  const report = ({ stage }: IntakeProgress, values: CatalogueAndPlans | null) => {
    if (values) reported.push(values);
    if (events.at(-1) !== stage) events.push(stage);
  };
  await openData({
    database: Promise.resolve(database),
    source: {
      list: memorySource(listed).list,
      fetch: (path) => {
        events.push(path);
        return now.fetch(path);
      },
    },
    prepared: Promise.resolve(given && { ...given, tables: given.tables.slice() }),
    build,
    report,
    withdraw: () => void events.push('withdrawn'),
  });
  const values = reported.at(-1);
  if (!values) throw new Error('the intake ended without a report');
  return { ...values, tables: await tablesOf(database), events };
}

function expectSame(found: Found, wanted: Found): void {
  expect(differencesOf(found.tables, wanted.tables)).toEqual([]);
  expect(found.catalogue).toEqual(wanted.catalogue);
  expect(found.plans).toEqual(wanted.plans);
}

const replaced = (path: string, content: string | null): Files => ({ ...folder, [path]: content });
const figures = 'observations/deaths.csv';
const actions = 'plans/barnet/actions.csv';
const changes: readonly (readonly [string, Files, 'catalogue' | 'everything'])[] = [
  [
    'a plan replaced',
    replaced(actions, csvText([anActionRow({ action: 'Other', indicators: 'none' })])),
    'catalogue',
  ],
  ['a plan taken away', replaced(actions, null), 'catalogue'],
  [
    'an earlier plan added',
    replaced('plans/barnet/earlier/2020-01-01/actions.csv', csvText([anActionRow({ status: 'purple' })])),
    'catalogue',
  ],
  [
    'a table of words added',
    replaced('owners.csv', csvText([{ partnership: '', owner: 'CGL' }])),
    'catalogue',
  ],
  ['figures replaced', replaced(figures, deaths([{ period: '2019', value: '7' }])), 'everything'],
  ['figures added', replaced('observations/a.csv', deaths([{ period: '2019', value: '9' }])), 'everything'],
  ['figures taken away', replaced(figures, null), 'everything'],
  [
    'an indicator described otherwise',
    replaced('indicators.csv', csvText([anIndicatorRow({ measure: 'mean' }), ...indicatorRows.slice(1)])),
    'everything',
  ],
  [
    'a source replaced',
    replaced('sources.csv', csvText([{ file: 'deaths.csv', source: 'NHS' }])),
    'everything',
  ],
  ['the populations taken away', replaced('populations.csv', null), 'everything'],
];

describe('a folder that is as it was prepared', () => {
  it('can be asked before one of its files is fetched, and is what a full intake makes of it', async () => {
    const opened = await openFiles(folder);
    expect(opened.events.slice(0, 2)).toEqual(['reading', 'complete']);
    expect(opened.events).not.toContain('withdrawn');
    expect(opened.events).toHaveLength(2 + prepared.files.length);
    expectSame(opened, asPrepared);
  });
});

describe.each(changes)('%s since it was prepared', (_, files, stale) => {
  it('is taken in, with the ledger and the problems of a full intake', async () => {
    const opened = await openFiles(files);
    const first = opened.events.slice(0, opened.events.indexOf('complete'));
    expect(first.includes('observations/invented.csv')).toBe(stale === 'everything');
    expectSame(opened, await fullIntakeOf(memorySource(files)));
  });
});

describe.each(changes.filter(([name]) => /(plan|figures) (replaced|taken away)/.test(name)))(
  '%s without a new list',
  (_, files, stale) => {
    it('is noticed when the files are fetched, and taken in as a full intake does', async () => {
      const opened = await openFiles(files, { listed: folder });
      expect(opened.events.slice(0, 2)).toEqual(['reading', 'complete']);
      const after = opened.events.slice(opened.events.indexOf('withdrawn'));
      expect(after[0]).toBe('withdrawn');
      const isGone = Object.values(files).includes(null);
      expect(after.includes('observations/invented.csv')).toBe(isGone || stale === 'everything');
      const list = memorySource(folder).list;
      expectSame(opened, await fullIntakeOf({ ...memorySource(files), list }));
    });
  },
);

describe('a plan on the list and an indicator that the list does not tell of, both replaced', () => {
  it('are noticed before anything is shown', async () => {
    const listed = replaced(actions, csvText([anActionRow({ action: 'Other' })]));
    const described = csvText([anIndicatorRow({ measure: 'mean' }), ...indicatorRows.slice(1)]);
    const files = { ...listed, 'indicators.csv': described };
    const opened = await openFiles(files, { listed });
    expect(opened.events.indexOf('complete')).toBe(opened.events.length - 1);
    expectSame(opened, await fullIntakeOf(memorySource(files)));
  });
});

describe('the files are taken in, as if nothing had been prepared, when what was prepared', () => {
  it.each([
    ['is not there', () => null],
    ['is of another build', () => ({ ...prepared, build: 'index-abd.js' })],
    [
      'is of other files',
      () => ({ ...prepared, files: prepared.files.map((file) => ({ ...file, hash: '0' })) }),
    ],
    [
      'knows no hashes',
      () => ({ ...prepared, files: prepared.files.map((file) => ({ ...file, hash: '' })) }),
    ],
    [
      'is no database',
      () => ({ ...prepared, tables: new TextEncoder().encode('something else'.repeat(999)) }),
    ],
    ['is empty', () => ({ ...prepared, tables: new Uint8Array() })],
    ['is cut short', () => ({ ...prepared, tables: prepared.tables.slice(0, prepared.tables.length / 2) })],
    ['is of a later engine', () => ({ ...prepared, tables: withVersion(prepared.tables, 250) })],
  ] satisfies readonly (readonly [string, () => Prepared | null])[])('%s', async (_, given) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const opened = await openFiles(folder, { given: given() });
    expect(opened.events).toContain(figures);
    expect(opened.events).not.toContain('withdrawn');
    expectSame(opened, asPrepared);
  });
});

/** The database file with another number for the way in which it is written, which stands behind its name. */
function withVersion(tables: Uint8Array, version: number): Uint8Array {
  const changed = tables.slice();
  changed[12] = version;
  return changed;
}
