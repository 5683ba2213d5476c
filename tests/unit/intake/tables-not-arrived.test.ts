import { expect, it } from 'vitest';
import { entryOf, memorySource, takeInFrom } from './take-in-files';
import { tinyCatalogue } from './tiny-catalogue';

const figures = 'indicator,locality,period,value\nmade-up,E09000003,2020,1\nmade-up,E09000003,2021,2\n';

it.each(['indicators.csv', 'localities.csv'])(
  'blames no row of figures where %s did not arrive',
  async (table) => {
    const held = memorySource({ ...tinyCatalogue, 'observations/own.csv': figures });
    const taken = await takeInFrom({
      list: held.list,
      fetch: async (path) =>
        path === table
          ? { kind: 'failed', path, found: 'nothing', advice: 'Look for it.' }
          : held.fetch(path),
    });
    expect(entryOf(taken, 'observations/own.csv')).toMatchObject({
      rowsRead: 2,
      rowsKept: 0,
      rowsSetAside: 2,
    });
    const told = taken.problems.filter(({ file }) => file === 'observations/own.csv');
    expect(told).toHaveLength(1);
    expect(told[0]?.found).toBe(`rows that cannot be placed: ${table} did not arrive`);
    expect(taken.problems.map(({ advice }) => advice).join()).not.toContain(`add it to ${table}`);
  },
);
