import { openBrowserDatabase } from '../../../src/database/open-browser';
import { behaviours } from '../../database-behaviour';

const opening = openBrowserDatabase();

/** Asked for by the test, by the words of the behaviour. */
Object.assign(window, {
  find: async (says: string) => behaviours.find((one) => one.says === says)?.find(await opening),
});
