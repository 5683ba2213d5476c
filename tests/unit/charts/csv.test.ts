import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../../src/charts/tables/csv';
import {
  downloadColumn,
  numberColumn,
  tableOf,
  textCell,
  textColumn,
} from '../../../src/charts/tables/table';

const csvOf = (text: string) => tableToCsv(tableOf('', [textColumn('Note', 'note', [text])], []));

describe('a table as CSV', () => {
  it('has names for columns, CRLF for line ends, and the columns kept for files', () => {
    const table = tableOf(
      'Deaths',
      [
        textColumn('Period', 'period', ['2019', '2020']),
        numberColumn('Value', 'value', [{ text: '1,234.5', value: 1234.5 }, textCell('[c]')]),
        downloadColumn('Licence', 'licence', ['OGL v3.0', 'OGL v3.0']),
      ],
      ['A note stays out of the body.'],
    );
    expect(tableToCsv(table)).toBe('period,value,licence\r\n2019,1234.5,OGL v3.0\r\n2020,[c],OGL v3.0\r\n');
  });

  it('leaves negative numbers alone, for they are numbers', () => {
    const table = tableOf('', [numberColumn('Change', 'change', [{ text: '−5', value: -5 }])], []);
    expect(tableToCsv(table)).toBe('change\r\n-5\r\n');
  });

  it.each(['=1+1', '+44', '-2', '@name', '\tx', '\0x'])(
    'disarms words that a spreadsheet would run: %j',
    (text) => {
      expect(csvOf(text)).toBe(`note\r\n'${text}\r\n`);
    },
  );

  it('quotes commas, quotation marks and line ends', () => {
    expect(csvOf('He said "no", twice\nor more')).toBe('note\r\n"He said ""no"", twice\nor more"\r\n');
    expect(csvOf('\r=1')).toBe('note\r\n"\'\r=1"\r\n');
  });
});
