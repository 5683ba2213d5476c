import fc from 'fast-check';
import { aDownloadedRow, aRow, type Cells, csvText } from './csv-text';

const oddCells = [
  '',
  ' ',
  '-',
  '*',
  '[c]',
  '[c][r]',
  '<5',
  '0',
  '-1',
  '1e3',
  '1e999',
  'NaN',
  '0x1F',
  '1,234',
  '12%',
  "'12",
  '8.00 [p]',
  '1 234',
  '"',
  '""',
  '"a',
  'a"b',
  'a,b',
  'a;b',
  'a\tb',
  'a\nb',
  'a\r\nb',
  'a\rb',
  '\x00',
  '\ufeff',
  '\u0092',
  'ô’“',
  '\u{1f600}',
  '\ud800',
  '=1+1',
  '<script>',
  "'); drop table figure; --",
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'x'.repeat(3000),
  'E09000003',
  'Barnet',
  'e09000030',
  'E10000021',
  'W06000001',
  'E54000028',
  '2020',
  '2021/22',
  '2016-13',
  '31/02/2016',
  'persons',
  'male',
  'All ages',
  '18+ yrs',
  'provisional; [r]',
  'drug-deaths',
  'completions',
  'fingertips:90244',
  '90244',
  '99999',
]; // prettier-ignore
const tidyColumns = [
  'indicator',
  'locality',
  'period',
  'sex',
  'age',
  'numerator',
  'denominator',
  'value',
  'lower',
  'upper',
  'status',
  'note',
];
const downloadColumns = [
  'Indicator ID',
  'Indicator Name',
  'Area Code',
  'Sex',
  'Age',
  'Category Type',
  'Time period',
  'Value',
  'Lower CI 95.0 limit',
  'Upper CI 95.0 limit',
  'Count',
  'Denominator',
  'Value note',
  'Recent Trend',
];

const oddCell = (columns: readonly string[]) =>
  fc.tuple(fc.constantFrom(...columns), fc.constantFrom(...oddCells));

/** A row of which a third have up to three odd cells. */
const anyRow = (isTidy: boolean): fc.Arbitrary<Cells> => {
  const odd = fc.array(oddCell(isTidy ? tidyColumns : downloadColumns), { maxLength: 3 });
  const spoilt = fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: odd });
  return fc.tuple(fc.integer({ min: 1950, max: 2049 }), fc.nat(99), spoilt).map(([year, number, cells]) => {
    const [period, value] = [String(year), String(number)];
    const row = isTidy ? aRow({ period, value }) : aDownloadedRow({ 'Time period': period, Value: value });
    return { ...row, ...Object.fromEntries(cells) };
  });
};

type Damage = (before: string, after: string, letters: number) => string;

/** What happens to files on their way: a quote, a separator or a line end too many or too few, anywhere. */
const damages: readonly Damage[] = [
  (before, after) => `${before}"${after}`,
  (before, after) => `${before},${after}`,
  (before, after) => `${before}\n${after}`,
  (before, after) => `${before}\r${after}`,
  (before, after) => `${before}\x00${after}`,
  (before, after) => `${before}\n\n,,,,\n${after}`,
  (before, after) => before + after.slice(1),
  (before, after, letters) => before + after.slice(letters),
  (before) => before,
  (before, after) => (before + after).replaceAll('\n', '\r\n'),
  (before, after) => (before + after).replaceAll('"', ''),
  (before, after) => before + before + after,
];

/** A damage, where it happens as a share of the text, and how many letters it takes. */
const anyDamage = fc.tuple(
  fc.constantFrom(...damages),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(199),
);

const encoders: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255),
  (text) =>
    Uint8Array.from(
      [...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ),
];
const [utf8] = encoders as [(text: string) => Uint8Array];
const anyEncoder = fc.oneof(
  { weight: 3, arbitrary: fc.constant(utf8) },
  { weight: 1, arbitrary: fc.constantFrom(...encoders) },
);

/** Small files such as might turn up: mostly sound, somewhere spoilt. */
export const anyFile: fc.Arbitrary<Uint8Array> = fc
  .constantFrom(true, true, false)
  .chain((isTidy) =>
    fc.record({
      columns: fc.constant(isTidy ? tidyColumns : downloadColumns),
      rows: fc.array(anyRow(isTidy), { maxLength: 13, size: 'max' }),
      delimiter: fc.constantFrom(',', ',', ',', ',', ',', ';'),
      lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
      happened: fc.array(anyDamage, { maxLength: 3 }),
      encode: anyEncoder,
    }),
  )
  .map(({ rows, happened, encode, ...layout }) => {
    const spoil = (text: string, [damage, share, letters]: readonly [Damage, number, number]): string => {
      const at = Math.round(share * text.length);
      return damage(text.slice(0, at), text.slice(at), letters);
    };
    return encode(happened.reduce(spoil, csvText(rows, layout)));
  });
