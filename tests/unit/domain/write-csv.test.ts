import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { writeCsv } from '../../../src/domain/words/write-csv';

const guarded = (text: string): string => (/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text);

it.each(['\n', '\r\n'] as const)('is read back as it was written by another reader: %j', (lineEnd) => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('', ' x', 'x ', '"', ',', 'a\nb', 'a\r\nb', '=1+1', '\ufeffx'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, fc.integer())), (rows) => {
      const written = writeCsv(['one', 'two', 'three'], rows, lineEnd);
      const read = Papa.parse<readonly string[]>(written, { delimiter: ',', newline: lineEnd }).data;
      expect(read).toEqual([
        ['one', 'two', 'three'],
        ...rows.map(([one, two, three]) => [guarded(one), guarded(two), String(three)]),
        [''],
      ]);
    }),
    { numRuns: 300 },
  );
});

it('writes an absence as an empty cell and never as 0', () => {
  expect(writeCsv(['a', 'b'], [[null, 0]], '\n')).toBe('a,b\n,0\n');
});
