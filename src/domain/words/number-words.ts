const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Whole numbers to twelve as words, as prose has them: 0 → `no`, 3 → `three`, 19 → `19`. */
export const numberWord = (count: number): string => words[count] ?? String(count);

/** The noun for a number of things: (1, "deaths") → `death`, (1, "people") → `person`. */
export function nounFor(count: number, plural: string): string {
  if (count !== 1) return plural;
  if (plural === 'people') return 'person';
  return plural.replace(/ies$/, 'y').replace(/s$/, '');
}

const singular: Readonly<Record<string, string>> = { are: 'is', have: 'has', were: 'was', do: 'does' };

/** The verb for a number of things: (1, "are") → `is`, (1, "lie") → `lies`, (2, "have") → `have`. */
export const verbFor = (count: number, plural: string): string =>
  count === 1 ? (singular[plural] ?? `${plural}s`) : plural;

/** `Barnet’s`, `East Midlands’`: whose it is. */
export const possessive = (name: string): string => `${name}${/s$/i.test(name) ? '’' : '’s'}`;

const wholeNumbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A count in figures, with a comma between the thousands: `1,204`. */
export const inFigures = (count: number): string => wholeNumbers.format(count);

/** `1 place`, `3 places`, `1,204 rows`, `2 boxes` */
export const countOf = (count: number, unit: string, units = `${unit}s`): string =>
  `${inFigures(count)} ${count === 1 ? unit : units}`;

export const startWithCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Deaths from…` → `deaths from…`; an abbreviation such as `DRR starts` is left alone. */
export const startWithSmall = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** `a`, `a and b`, `a, b and c` */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** `1st`, `2nd`, `3rd`, `11th`, `22nd` */
export function ordinal(rank: number): string {
  const tail = rank % 100;
  if (tail >= 11 && tail <= 13) return `${rank}th`;
  return `${rank}${['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th'}`;
}
