import type { Layout, Role, Shape } from '../scanning/shape';
import type { Cuts, Dictionary } from './dictionary';

/** Cells that hold figures. */
export const figureRoles = [
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'strict_lower',
  'strict_upper',
] as const satisfies readonly Role[];

/** Whose cells are read together as one word, in this order. */
const rolesOfWords: Readonly<Record<'indicator' | 'locality' | 'period' | 'people', readonly Role[]>> = {
  indicator: ['indicator', 'indicator_name'],
  locality: ['locality'],
  period: ['period'],
  people: ['sex', 'age', 'category_type', 'category'],
};

/** The columns of a coded row; those at its end that are empty are left out. The engine reads them in this order. */
export const codedColumns = {
  indicator: 'integer',
  locality: 'integer',
  period: 'integer',
  people: 'integer',
  value: 'varchar',
  figures: 'integer',
  remarks: 'integer',
  line: 'integer',
  numerator: 'varchar',
  denominator: 'varchar',
  lower: 'varchar',
  upper: 'varchar',
  strict_lower: 'varchar',
  strict_upper: 'varchar',
} as const;

/** The rows of a file for the engine: words as their numbers, plain figures as written. */
export interface Coded {
  readonly pieces: readonly Uint8Array[];
  /** The numbers of the words that the file has. */
  readonly words: readonly number[];
  /** Roles of which a cell holds something; the columns of all others are empty. */
  readonly filled: ReadonlySet<CodedColumn>;
}

/** What the engine is told of the figures of a row that are no plain numbers, and of which column it is told. */
export const figureReadingColumns = {
  value_text: { type: 'varchar', role: 'value' },
  value_number: { type: 'double', role: 'value' },
  value_reason: { type: 'reason', role: 'value' },
  value_status: { type: 'varchar', role: 'value' },
  numerator_text: { type: 'varchar', role: 'numerator' },
  numerator_number: { type: 'double', role: 'numerator' },
  numerator_reason: { type: 'reason', role: 'numerator' },
  denominator_text: { type: 'varchar', role: 'denominator' },
  denominator_number: { type: 'double', role: 'denominator' },
  denominator_reason: { type: 'reason', role: 'denominator' },
  lower_text: { type: 'varchar', role: 'lower' },
  lower_number: { type: 'double', role: 'lower' },
  upper_text: { type: 'varchar', role: 'upper' },
  upper_number: { type: 'double', role: 'upper' },
  strict_lower_text: { type: 'varchar', role: 'strict_lower' },
  strict_lower_number: { type: 'double', role: 'strict_lower' },
  strict_upper_text: { type: 'varchar', role: 'strict_upper' },
  strict_upper_number: { type: 'double', role: 'strict_upper' },
} as const;

type FigureRole = (typeof figureRoles)[number];
/** Columns of a coded row that may be empty in a whole file. `figures`: cells of figures that are no plain numbers. */
type CodedColumn = FigureRole | 'figures' | 'remarks' | 'line';

export interface RowCoder {
  /** `line`: null where the row is simply the next line. */
  readonly add: (bytes: Uint8Array, cuts: Cuts, line: number | null) => void;
  readonly done: () => Coded;
}

const pieceBytes = 1 << 20;
/** 14 cells of at most 30 characters each, and what parts them. */
const longestRow = 512;
const longestPlain = 30;
const [comma, lineFeed, minus, point, zero, nine] = [44, 10, 45, 46, 48, 57];
const nothing = new Uint8Array();

/** Not taken over from another file: they are called for each cell. */
const startOf = (cuts: Cuts, cell: number): number => cuts[1 + cell * 2] as number;
const endOf = (cuts: Cuts, cell: number): number => cuts[2 + cell * 2] as number;
const isEmpty = (cuts: Cuts, cell: number): boolean =>
  cell < 0 || cell >= (cuts[0] as number) || startOf(cuts, cell) === endOf(cuts, cell);

/** `12`, `-0.5`: a number that the engine reads as we would. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > longestPlain) return false;
  let at = bytes[start] === minus ? start + 1 : start;
  let digits = 0;
  let hasPoint = false;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= zero && byte <= nine) {
      digits += 1;
    } else if (byte === point && !hasPoint && digits > 0) {
      hasPoint = true;
      digits = 0;
    } else {
      return false;
    }
  }
  return digits > 0;
}

/** Codes the rows of one file whose columns stand as `layout` says. */
export function rowCoder(layout: Layout, shape: Shape, dictionary: Dictionary): RowCoder {
  const pieces: Uint8Array[] = [];
  const words: number[] = [];
  let seen = new Uint8Array(1024);
  let piece = new Uint8Array(pieceBytes);
  let at = 0;
  const filled = new Set<CodedColumn>();
  const figureIsFilled = figureRoles.map(() => false);
  /** Commas that are written once a cell follows. */
  let owed = 0;

  const { numberOf } = dictionary;
  const prefix = new TextEncoder().encode(shape.indicatorPrefix);
  const positionOf = (role: Role): number => layout[role] ?? -1;
  const positions = {
    indicator: rolesOfWords.indicator.map(positionOf),
    locality: rolesOfWords.locality.map(positionOf),
    period: rolesOfWords.period.map(positionOf),
    people: rolesOfWords.people.map(positionOf),
    remarks: [positionOf('status'), positionOf('note')] as const,
    figures: figureRoles.map(positionOf),
  };
  /** Positions of the figure cells of the row at hand that are words. */
  const unplain = figureRoles.map(() => -1);

  function writeInteger(value: number): void {
    while (owed > 0) {
      piece[at++] = comma;
      owed -= 1;
    }
    let digits = 1;
    for (let limit = 10; value >= limit; limit *= 10) digits += 1;
    let rest = value | 0;
    for (let place = at + digits - 1; place >= at; place -= 1) {
      const tenth = (rest / 10) | 0;
      piece[place] = zero + rest - tenth * 10;
      rest = tenth;
    }
    at += digits;
  }

  function writeText(bytes: Uint8Array, start: number, end: number): void {
    while (owed > 0) {
      piece[at++] = comma;
      owed -= 1;
    }
    for (let from = start; from < end; from += 1) piece[at++] = bytes[from] as number;
  }

  function writeWord(no: number): void {
    if (no >= seen.length) {
      const larger = new Uint8Array(Math.max(no + 1, seen.length * 2));
      larger.set(seen);
      seen = larger;
    }
    if (seen[no] === 0) {
      seen[no] = 1;
      words.push(no);
    }
    writeInteger(no);
  }

  function writeFigure(bytes: Uint8Array, cuts: Cuts, index: number): void {
    const cell = positions.figures[index] as number;
    if (unplain[index] !== -1 || isEmpty(cuts, cell)) return;
    writeText(bytes, startOf(cuts, cell), endOf(cuts, cell));
  }

  /** Finds the figure cells that are words; false: there are none. */
  function findUnplain(bytes: Uint8Array, cuts: Cuts): boolean {
    let found = false;
    for (let index = 0; index < unplain.length; index += 1) {
      const cell = positions.figures[index] as number;
      unplain[index] = -1;
      if (isEmpty(cuts, cell)) continue;
      figureIsFilled[index] = true;
      const isWord = !isPlain(bytes, startOf(cuts, cell), endOf(cuts, cell));
      if (isWord) unplain[index] = cell;
      if (isWord) found = true;
    }
    return found;
  }

  function turnPage(): void {
    pieces.push(piece.subarray(0, at));
    piece = new Uint8Array(pieceBytes);
    at = 0;
  }

  return {
    add(bytes, cuts, line) {
      if (at + longestRow > piece.length) turnPage();
      owed = 0;
      writeWord(numberOf('indicator', prefix, bytes, cuts, positions.indicator));
      owed = 1;
      writeWord(numberOf('locality', nothing, bytes, cuts, positions.locality));
      owed = 1;
      writeWord(numberOf('period', nothing, bytes, cuts, positions.period));
      owed = 1;
      writeWord(numberOf('people', nothing, bytes, cuts, positions.people));
      owed = 1;
      const hasUnplain = findUnplain(bytes, cuts);
      writeFigure(bytes, cuts, 0);
      owed += 1;
      if (hasUnplain) {
        filled.add('figures');
        writeWord(numberOf('figures', nothing, bytes, cuts, unplain));
      }
      owed += 1;
      const hasRemarks = !isEmpty(cuts, positions.remarks[0]) || !isEmpty(cuts, positions.remarks[1]);
      if (hasRemarks) {
        filled.add('remarks');
        writeWord(numberOf('remarks', nothing, bytes, cuts, positions.remarks));
      }
      owed += 1;
      if (line !== null) {
        filled.add('line');
        writeInteger(line);
      }
      for (let index = 1; index < unplain.length; index += 1) {
        owed += 1;
        writeFigure(bytes, cuts, index);
      }
      piece[at++] = lineFeed;
    },
    done() {
      if (at > 0) pieces.push(piece.slice(0, at));
      piece = nothing;
      for (const [index, role] of figureRoles.entries()) if (figureIsFilled[index]) filled.add(role);
      return { pieces, words, filled };
    },
  };
}
