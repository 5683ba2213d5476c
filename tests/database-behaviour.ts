import type { Database } from '../src/database/database';
import { QueryError } from '../src/database/errors';

/** Something that an opened database does, whether it runs in Node or in a browser's worker. */
export interface Behaviour {
  readonly says: string;
  readonly wanted: unknown;
  /** Finds, as plain values, what it does with a database whose tables nobody else uses. */
  readonly find: (database: Database) => Promise<unknown>;
}

const count = (table: string) => `select cast(count(*) as integer) as n from ${table}`;
const above = (table: string) => `select cast(count(*) as integer) as n from ${table} where x >= $1`;
const only = ([row]: readonly Readonly<Record<string, unknown>>[]) => row && Object.values(row)[0];

async function failure(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
    return 'it did not fail';
  } catch (cause) {
    return cause instanceof QueryError ? `QueryError about: ${cause.sql}` : String(cause);
  }
}

export const behaviours: readonly Behaviour[] = [
  {
    // More rows than the engine hands over in one stretch, text that is not ASCII, and nothing among it.
    says: 'gives numbers, text and truth values as they are, and null where there is none',
    wanted: [5000, 5000, { a: 0, b: '2019–21 £', c: null, d: true, e: 'plain' }],
    async find(database) {
      const rows = await database.ask(`select
        case when range % 3 = 0 then range * 0.5::double end as a,
        case range % 4 when 0 then '2019–21 £' when 1 then '' when 2 then 'naïve' end as b,
        cast(case when range % 5 = 1 then range end as integer) as c,
        range % 2 = 0 as d, 'plain' as e
        from range(5000) order by range`);
      const texts = ['2019–21 £', '', 'naïve', null];
      const right = rows.filter(
        ({ a, b, c, d, e }, at) =>
          a === (at % 3 === 0 ? at * 0.5 : null) &&
          b === texts[at % 4] &&
          c === (at % 5 === 1 ? at : null) &&
          d === (at % 2 === 0) &&
          e === 'plain',
      );
      return [rows.length, right.length, rows[0]];
    },
  },
  {
    // The engine plans with the smallest and largest number of each column: here, that nothing can match.
    says: 'answers a question anew after each change of the data',
    wanted: [0, 1, 5001, 0],
    async find(database) {
      const found: unknown[] = [];
      const ask = async () => {
        const sql = `select cast(count(*) as integer) as n from wave join place on place.no = wave.no
          where place.name in (select unnest(string_split($1, ' ')))`;
        found.push(only(await database.ask(sql, ['York Barnet'])));
      };
      await database.run("create table place as select 900 as no, 'Barnet' as name");
      await database.run('create table wave as select cast(range as integer) as no from range(100)');
      await ask();
      await database.run('insert into wave values (900)');
      await ask();
      await database.run('insert into wave select 900 from range(5000)');
      await ask();
      await database.run('delete from wave where no = 900');
      await ask();
      return found;
    },
  },
  {
    says: 'answers questions that come between changes in the order in which they came',
    wanted: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    async find(database) {
      await database.run('create table crowd (x integer)');
      const asked = Array.from({ length: 10 }, async (_, at) => {
        const answer = database.ask(above('crowd'), [0]);
        void database.run(`insert into crowd values (${at})`);
        return only(await answer);
      });
      return Promise.all(asked);
    },
  },
  {
    says: 'shows what is written together only when all of it is written',
    wanted: { inside: 2, outside: 0, after: 2 },
    async find(database) {
      await database.run('create table pair (x integer)');
      const [inside, outside] = await database.together(async (ask) => {
        await database.run('insert into pair values (1)');
        await database.run('insert into pair values (2)');
        return [only(await ask(count('pair'))), only(await database.ask(count('pair')))];
      });
      return { inside, outside, after: only(await database.ask(count('pair'))) };
    },
  },
  {
    says: 'writes nothing of what was to be written together when a part of it fails, and goes on',
    wanted: ['QueryError about: insert into half values (nonsense)', 'Error: changed my mind', 0, 1],
    async find(database) {
      await database.run('create table half (x integer)');
      const failures = [];
      for (const end of ['insert into half values (nonsense)', '']) {
        failures.push(
          await failure(() =>
            database.together(async () => {
              await database.run('insert into half values (1)');
              if (end === '') throw new Error('changed my mind');
              await database.run(end);
            }),
          ),
        );
      }
      const none = only(await database.ask(count('half')));
      await database.run('insert into half values (1)');
      return [...failures, none, only(await database.ask(count('half')))];
    },
  },
  {
    says: 'keeps a question that fails from spoiling what is being written together',
    wanted: ['QueryError about: select nowhere from nothing', 1],
    async find(database) {
      await database.run('create table apart (x integer)');
      const failed = await database.together(async () => {
        await database.run('insert into apart values (1)');
        return failure(() => database.ask('select nowhere from nothing'));
      });
      return [failed, only(await database.ask(count('apart')))];
    },
  },
  {
    says: 'gives numbers, texts and truth values as they are, decimals and large counts too',
    wanted: [{ tenth: 0.1, many: 5000000000, word: 'Ynys Môn ’24', yes: true, nothing: null }],
    find: (database) =>
      database.ask(`select 0.1 as tenth, cast($1 as bigint) as many, $2 as word, $3 as yes, $4 as nothing`, [
        5_000_000_000,
        'Ynys Môn ’24',
        true,
        null,
      ]),
  },
  {
    says: 'says which statement failed, and answers the next one',
    wanted: ['QueryError about: select $1 + nowhere', 'QueryError about: selec', 3],
    async find(database) {
      return [
        await failure(() => database.ask('select $1 + nowhere', [1])),
        await failure(() => database.run('selec')),
        only(await database.ask('select cast($1 + 1 as integer) as n', [2])),
      ];
    },
  },
  {
    says: 'reads stored bytes until they are dropped, each under a name of its own',
    wanted: { read: ['one', 'two'], names: 2, gone: 'QueryError about' },
    async find(database) {
      const bytes = (text: string) => new TextEncoder().encode(`${text}\n`);
      const names = [await database.store(bytes('one')), await database.store(bytes('two'))];
      const read = (name: string) =>
        `select x from read_csv('${name}', header = false, auto_detect = false, columns = {'x': 'varchar'})`;
      const found = [];
      for (const name of names) found.push(only(await database.ask(read(name))));
      await database.drop(names[0] as string);
      const gone = String(await failure(() => database.ask(read(names[0] as string))));
      return { read: found, names: new Set(names).size, gone: gone.split(':')[0] };
    },
  },
  {
    says: 'is locked: it reads no file but stored ones, fetches nothing, and stays locked',
    wanted: ['QueryError', 'QueryError', 'QueryError', 'QueryError'],
    async find(database) {
      const statements = [
        "select * from read_csv('package.json')",
        "select * from read_csv('https://localhost/data/indicators.csv')",
        'set enable_external_access = true',
        'load spatial',
      ];
      const found = [];
      for (const sql of statements) {
        found.push(String(await failure(() => database.ask(sql))).split(' ')[0]);
      }
      return found;
    },
  },
];
