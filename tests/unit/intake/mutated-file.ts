import { readdirSync, readFileSync } from 'node:fs';
import type { Chance } from './chance';

const folder = 'data/observations';
const texts = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8').trimEnd().split('\n'));

/** Bundled files have no line end inside a cell, so a line is a row. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );

type Table = readonly (readonly string[])[];

function excerpt(chance: Chance): Table {
  const [header = '', ...lines] = chance.pick(texts);
  const count = 4 + chance.below(45);
  const from = chance.below(Math.max(1, lines.length - count));
  return [header, ...lines.slice(from, from + count)].map(cellsOf);
}

const fingertipsNames: Readonly<Record<string, string>> = {
  indicator: 'Indicator ID',
  locality: 'Area Code',
  period: 'Time period',
  sex: 'Sex',
  age: 'Age',
  category_type: 'Category Type',
  category: 'Category',
  numerator: 'Count',
  denominator: 'Denominator',
  value: 'Value',
  lower: 'Lower CI 95.0 limit',
  upper: 'Upper CI 95.0 limit',
  status: 'Indicator Name',
  note: 'Value note',
};
const fingertipsIds = ['92432', '91380', '93532', '92544', '90244', '99901', '99902', 'x1'];

/** The same rows as a download would have them; some of indicators that nobody has described. */
function asDownload([header = [], ...rows]: Table, chance: Chance): Table {
  const id = chance.pick(fingertipsIds);
  const indicator = header.indexOf('indicator');
  const named = header.indexOf('status');
  return [
    header.map((name) => fingertipsNames[name] ?? name),
    ...rows.map((row) =>
      row.map((cell, at) => (at === indicator ? id : at === named ? `Indicator ${id}` : cell)),
    ),
  ];
}

const oddCells = [
  '',
  ' ',
  '-',
  '*',
  '[c]',
  '[c][r]',
  '[x]',
  '[z]',
  '[low]',
  '<5',
  '1-4',
  '0',
  '-1',
  '-0',
  '00012',
  '1e3',
  '1E-2',
  '1e999',
  'NaN',
  'inf',
  '0x1F',
  '1,234',
  '1,23',
  '12%',
  '£5',
  "'12",
  '8.00 [p]',
  '8 [c]',
  '1 234',
  '12 ',
  ' 12',
  '.5',
  '5.',
  '--5',
  '5-',
  '1.2.3',
  '9'.repeat(30),
  '9'.repeat(31),
  '100.5',
  '150',
  '"',
  '""',
  'a"b',
  'a,b',
  'a;b',
  'a\tb',
  'a\nb',
  'a\r\nb',
  '\ufeff',
  '\u0092',
  'ô’“',
  '\u{1f600}',
  '\u001f',
  '=1+1',
  'null',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  'E09000003',
  'Barnet',
  'e09000030 ',
  'E10000021',
  'E06000028',
  'E10000009',
  'W06000001',
  'E54000028',
  'QWE',
  '2020',
  '2021/22',
  '2021-22',
  '2020/21 Q1',
  '2016-13',
  '202402',
  '2040',
  '31/02/2016',
  'persons',
  'Male',
  'female',
  'other',
  'All ages',
  '18+ yrs',
  '18+',
  'provisional; [r]',
  'illustrative',
  'forecast',
  'nonsense',
  'Value suppressed for disclosure control due to small count',
  'drug-deaths',
  'drug-poisoning-deaths',
  'drug-offences',
  'Drug-Offences',
  'fingertips:90244',
  '90244',
  '99999',
  'Invented figure',
  'Most deprived decile',
  '0.0001',
  '1000000',
]; // prettier-ignore

type CellChange = (table: Table, chance: Chance) => Table;

const replaced = (table: Table, chance: Chance, change: (cell: string) => string): Table => {
  const at = 1 + chance.below(Math.max(1, table.length - 1));
  const column = chance.below(table[0]?.length ?? 1);
  return table.map((row, index) =>
    index === at ? row.map((cell, place) => (place === column ? change(cell) : cell)) : row,
  );
};

const inColumn = (table: Table, name: string, chance: Chance, words: readonly string[]): Table => {
  const column = (table[0] ?? []).indexOf(name);
  return table.map((row, index) =>
    index > 0 && chance.isOnceIn(3)
      ? row.map((cell, at) => (at === column ? chance.pick(words) : cell))
      : row,
  );
};

const numbers = ['value', 'numerator', 'denominator', 'lower', 'upper', 'Value', 'Count', 'Denominator'];

/** Cells that say something else, rows more or fewer, columns elsewhere. */
const cellChanges: readonly CellChange[] = [
  (table, chance) => replaced(table, chance, () => chance.pick(oddCells)),
  (table, chance) => replaced(table, chance, () => chance.pick(oddCells)),
  (table, chance) => replaced(table, chance, (cell) => `${cell}${chance.pick(oddCells)}`),
  (table, chance) => inColumn(table, chance.pick(numbers), chance, oddCells),
  (table, chance) => inColumn(table, chance.pick(numbers), chance, ['*', '[c]', '-', '']),
  (table, chance) =>
    inColumn(table, chance.pick(numbers), chance, ['0', '1', '50', '99.95', '1000', '-3', '0.5']),
  (table, chance) =>
    inColumn(table, chance.pick(['sex', 'age', 'Sex', 'Age']), chance, ['male', 'female', 'x', '18+', '']),
  (table, chance) => inColumn(table, chance.pick(['status', 'note', 'Value note']), chance, oddCells),
  (table, chance) => inColumn(table, chance.pick(['indicator', 'locality', 'period']), chance, oddCells),
  (table, chance) =>
    inColumn(table, chance.pick(['period', 'Time period']), chance, [
      '2019',
      '2019/20',
      '2019-20',
      '2035',
      '2018 - 20',
    ]),
  ([header = [], ...rows], chance) => [header, ...rows, ...rows.slice(chance.below(rows.length + 1))],
  ([header = [], ...rows]) => [header, ...rows.toReversed()],
  ([header = [], ...rows], chance) => [
    header,
    ...rows.flatMap((row) =>
      chance.isOnceIn(5) ? [row, row.map((cell) => (/^\d+$/.test(cell) ? `${cell}1` : cell))] : [row],
    ),
  ],
  (table) => table.map((row) => row.toReversed()),
  (table, chance) => {
    const column = chance.below(table[0]?.length ?? 1);
    return table.map((row) => row.filter((_, at) => at !== column));
  },
  (table, chance) => {
    const column = chance.below(table[0]?.length ?? 1);
    return table.map((row) => [...row, row[column] ?? '']);
  },
  (table, chance) =>
    table.map((row, index) => [
      ...row,
      index === 0 ? chance.pick(['lower_998', 'extra', 'Gender', 'Age', 'agee', '']) : `${index}`,
    ]),
  (table, chance) => [
    (table[0] ?? []).map((name) => (chance.isOnceIn(4) ? name.toUpperCase().replace('_', ' ') : name)),
    ...table.slice(1),
  ],
  (table, chance) => table.map((row) => (chance.isOnceIn(8) ? row.slice(0, -1 - chance.below(3)) : row)),
  (table, chance) =>
    table.map((row) => (chance.isOnceIn(8) ? [...row, ...['', 'x', ''].slice(chance.below(3))] : row)),
  (table) => table.map((row) => [...row, '']),
  (table, chance) =>
    table.flatMap((row) => (chance.isOnceIn(8) ? [row, row.map(() => chance.pick(['', '', ' ']))] : [row])),
  (table, chance) => replaced(table, chance, () => 'y'.repeat(100_001)),
  (table, chance) => replaced(table, chance, () => 'ü'.repeat(40_000)),
]; // prettier-ignore

type TextChange = (text: string, chance: Chance) => string;

const at = (change: (before: string, after: string, chance: Chance) => string): TextChange => {
  return (text, chance) => {
    const place = chance.below(text.length + 1);
    return change(text.slice(0, place), text.slice(place), chance);
  };
};

/** What happens to a text on its way: a quote, a separator or a line end too many or too few, anywhere. */
const textChanges: readonly TextChange[] = [
  at((before, after) => `${before}"${after}`),
  at((before, after) => `${before}""${after}`),
  at((before, after) => `${before},${after}`),
  at((before, after) => `${before}\n${after}`),
  at((before, after) => `${before}\r${after}`),
  at((before, after) => `${before}\r\n${after}`),
  at((before, after) => `${before}\x00${after}`),
  at((before, after) => `${before}\ufeff${after}`),
  at((before, after) => `${before}\n\n,,,,\n \n${after}`),
  at((before, after, chance) => before + after.slice(1 + chance.below(200))),
  at((before) => before),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r\n').trimEnd(),
  (text) => text.replaceAll('\n', '\r'),
  (text, chance) => text.replace(/\n/g, () => chance.pick(['\n', '\n', '\r\n', '\r', '\n\n'])),
  (text) => text.replaceAll('"', ''),
  (text) => text.replace(/\n/g, ',\n'),
  (text) => text.replace(/[^,\n]+/g, '"$&"'),
  (text) => text.replace(/(?<=,)(?=[,\n])/g, '""'),
  (text) => text.replaceAll(',', ';'),
  (text) => text.replaceAll(',', '\t'),
  (text) => text.slice(text.indexOf('\n') + 1),
  (text) => text + text,
  (text) => `\n\n${text}`,
  (text) => text.trimEnd(),
];

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((code) =>
      isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  );
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoders: readonly ((text: string) => Uint8Array)[] = [
  (text) => utf8(`\ufeff${text}`),
  (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255),
  (text) => utf16(`\ufeff${text}`, true),
  (text) => utf16(`\ufeff${text}`, false),
  (text) => utf16(text, true),
  (text) => utf8(text).map((byte, place) => (place % 997 === 500 ? 0xe9 : byte)),
];

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Some rows of a bundled file, changed up to six times over in the ways in which files go wrong. */
export function mutatedFile(chance: Chance): Uint8Array {
  let table = excerpt(chance);
  if (chance.isOnceIn(4)) table = asDownload(table, chance);
  for (let times = chance.below(4); times > 0; times -= 1) table = chance.pick(cellChanges)(table, chance);
  let text = `${table.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
  for (let times = chance.below(4); times > 0; times -= 1) text = chance.pick(textChanges)(text, chance);
  return (chance.isOnceIn(6) ? chance.pick(encoders) : utf8)(text);
}
