import { plainText } from '../cells/cell-text';
import type { SourceCell, SourceFile } from '../draft';

/** A row of the file on its way through the reading. */
export interface Line {
  /** `sheet number:row`. */
  readonly id: string;
  readonly sheet: string;
  readonly sheetNumber: number;
  readonly row: number;
  readonly cells: readonly SourceCell[];
  /** The cells' words without markup, in one line each. */
  readonly texts: readonly string[];
  /** How many cells hold anything. */
  readonly filled: number;
}

export const linesOf = (source: SourceFile): readonly Line[] =>
  source.sheets.flatMap(({ name, rows }, at) =>
    rows.map(({ row, cells }): Line => {
      const texts = cells.map(({ text }) => plainText(text));
      return {
        id: `${at + 1}:${row}`,
        sheet: name,
        sheetNumber: at + 1,
        row,
        cells,
        texts,
        filled: texts.filter((text) => text !== '').length,
      };
    }),
  );

/** Everything that a line says, in one text. */
export const textOfLine = (line: Line): string => line.texts.filter((text) => text !== '').join(' ');
