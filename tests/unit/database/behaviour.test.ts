import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/database/database';
import { openNodeDatabase } from '../../../src/database/open-node';
import { behaviours } from '../../database-behaviour';

let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase();
});
afterAll(() => database.close());

describe('the database in Node', () => {
  it.each(behaviours)('$says', async ({ find, wanted }) => {
    expect(await find(database)).toEqual(wanted);
  });
});
