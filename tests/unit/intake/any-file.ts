import type { Chance } from './chance';
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

function anyRow(chance: Chance, isTidy: boolean): Cells {
  const columns = isTidy ? tidyColumns : downloadColumns;
  const period = `${1950 + chance.below(100)}`;
  const value = `${chance.below(100)}`;
  const row = isTidy ? aRow({ period, value }) : aDownloadedRow({ 'Time period': period, Value: value });
  const spoilt = Array.from({ length: chance.isOnceIn(3) ? chance.below(4) : 0 }, () => [
    chance.pick(columns),
    chance.pick(oddCells),
  ]);
  return { ...row, ...Object.fromEntries(spoilt) };
}

/** What happens to files on their way: a quote, a separator or a line end too many or too few, anywhere. */
function damage(chance: Chance, text: string): string {
  const at = chance.below(text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  return chance.pick([
    () => `${before}"${after}`,
    () => `${before},${after}`,
    () => `${before}\n${after}`,
    () => `${before}\r${after}`,
    () => `${before}\x00${after}`,
    () => `${before}\n\n,,,,\n${after}`,
    () => before + after.slice(1),
    () => before + after.slice(chance.below(200)),
    () => before,
    () => text.replaceAll('\n', '\r\n'),
    () => text.replaceAll('"', ''),
    () => before + text,
  ])();
}

const encoders: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255),
  (text) =>
    Uint8Array.from(
      [...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ),
];

/** A small file such as might turn up: mostly sound, somewhere spoilt. */
export function anyFile(chance: Chance): Uint8Array {
  const isTidy = !chance.isOnceIn(3);
  const rows = Array.from({ length: chance.below(14) }, () => anyRow(chance, isTidy));
  const layout = {
    columns: isTidy ? tidyColumns : downloadColumns,
    delimiter: chance.isOnceIn(6) ? ';' : ',',
    lineEnd: chance.isOnceIn(3) ? '\r\n' : '\n',
  };
  let text = csvText(rows, layout);
  for (let times = chance.isOnceIn(3) ? 0 : 1 + chance.below(3); times > 0; times -= 1)
    text = damage(chance, text);
  return (chance.isOnceIn(4) ? chance.pick(encoders) : encoders[0])?.(text) ?? new Uint8Array();
}
