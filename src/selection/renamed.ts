/**
 * Every word that was ever published in a link still works: old word first, today's second. Maps, because an address may
 * hold any word: `constructor` is a key of every object.
 */
type Renamed = ReadonlyMap<string, string>;

export const renamedKeys: Renamed = new Map([
  ['area', 'locality'],
  ['cdp', 'partnership'],
  ['measure', 'indicator'],
  ['time', 'period'],
]);

/** Values of one key. */
export const renamedChoices: ReadonlyMap<string, Renamed> = new Map([
  [
    'list',
    new Map([
      ['overdue', 'late'],
      ['off-target-without-action', 'concern-without-action'],
    ]),
  ],
  [
    'order',
    new Map([
      ['days-overdue', 'days-late'],
      ['days-overdue-descending', 'days-late-descending'],
    ]),
  ],
]);

export const renamedPages: Renamed = new Map([
  ['outcomes', 'overview'],
  ['measure', 'indicator'],
  ['actions', 'plan'],
]);
