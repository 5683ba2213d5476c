import { describe, expect, it } from 'vitest';
import { parseNumberCell } from '../../../src/domain/figures/number-cell';

const read = (text: string) => {
  const figure = parseNumberCell(text);
  if (figure.kind === 'number') return figure.value;
  return figure.kind === 'absent' ? figure.absent.absent : 'unreadable';
};

describe('a figure', () => {
  it.each([
    ['12', 12],
    ['-3', -3],
    ['+5', 5],
    ['.5', 0.5],
    ['5.', 5],
    ['1,234,567.8', 1_234_567.8],
    ['12 345', 12_345],
    ['12\u00a0345', 12_345],
    ['\u200b7', 7],
    ['£1,200', 1200],
    ['-£5', -5],
    ['99.5 %', 99.5],
    ["'0012", 12],
    ['1E+05', 100_000],
    ['8.00[p][r]', 8],
    ['8 [u1]', 8],
    ['8 [ss]', 8],
  ])('reads %s as %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    [
      'suppressed',
      [
        '*',
        '~',
        'c',
        'C',
        'S',
        '[c]',
        '[c][r]',
        '[r][c]',
        '<5',
        '< 5',
        '≤3',
        '<=4',
        '1-4',
        '1 – 4',
        '1 to 4',
        'Suppressed',
        'Value suppressed for disclosure control',
        '8.00 [c]',
        '8 [p][c]',
      ],
    ],
    [
      'not-collected',
      ['', ' ', '-', '–', '—', ':', '.', '..', 'x', '[x]', 'n/a', 'NA', 'NULL', '#N/A', '0 [x]'],
    ],
    ['not-applicable', ['z', '[z]', 'Not applicable']],
    ['rounds-to-zero', ['[low]', '[k]', '~0', '0 [low]']],
    [
      'unreadable',
      [
        'NaN',
        'Infinity',
        '-Infinity',
        '1e999',
        '0x1F',
        '0b1',
        '1_000',
        '1,23',
        '12,34,567',
        '1 23',
        '(5)',
        '5-',
        '2016-17',
        '25-64',
        '4-1',
        'ten',
        '[p]',
        '[q]',
        '=1+1',
        '12abc',
        '١٢',
        '1;2',
      ],
    ],
  ] as const)('is absent as %s when it says so', (reason, texts) => {
    for (const text of texts) expect(read(text), text).toBe(reason);
  });

  it('keeps the marks beside a number as its statuses, in one order', () => {
    expect(parseNumberCell('8.00 [r][p]')).toMatchObject({ status: ['provisional', 'revised'], readAs: '' });
    expect(parseNumberCell('8 [ns]')).toMatchObject({ status: [], readAs: '' });
  });

  it.each([
    ['1,234', 'thousands'],
    ['12%', '%'],
    ['£5', '£'],
    ['1e3', 'scientific'],
    ['8 [q]', '[q]'],
    ['8 [__proto__]', '[__proto__]'],
  ])('says how it read %s', (text, word) => {
    expect(parseNumberCell(text)).toMatchObject({ kind: 'number', readAs: expect.stringContaining(word) });
  });

  it('gives the range that hides a small number, in words', () => {
    expect(parseNumberCell('<5')).toMatchObject({ absent: { why: 'given as "<5"' } });
  });
});
