import { plainKey } from '../cells/cell-text';
import { type Line, textOfLine } from '../rows/line';
import type { PlacedLine } from '../tables/find-tables';

/** Lines of running text that say one thing: a title, a paragraph, a point of a list, or a number by itself. */
export interface Unit {
  /** `short`: it could be a title or a piece of one. `other`: neither short nor in whole sentences. */
  readonly kind: 'short' | 'paragraph' | 'number' | 'other';
  /** What it begins with; null: nothing that makes it a point of a list. */
  readonly mark: 'bullet' | 'number' | null;
  readonly lines: readonly Line[];
  readonly text: string;
}

const bullet = /^\s*(?:[-–—•*‣▪◦\uF0B7\uF0A7]|o\s)\s*[^\s\-–—]/;
const counted = /^\(?(?:\d{1,2}(?:\.\d{1,2})*[.):]|\d{1,2}(?:\.\d{1,2})+|[a-z][.)]|[ivx]{1,4}[.)])\s+\p{L}/u;
const loneNumber = /^\d{1,2}[.)]?$/;
const sentence = /\p{L}[.!?]["”’)]*(?:\s|$)/u;
const closed = /[.!?:;]["”’)]*$/;
const noTitle = /[.!:;]["”’)]*$/;
const pageNumber = /^page \d/i;

const longestTitle = 100;
const mostTitleWords = 14;
const shortestParagraph = 50;
/** A line this long, for the file that it stands in, ended because the page did. */
const fullLine = 0.75;
const shortestFullLine = 60;
/** A short line that is printed this often is the head of a page. */
const pageHeads = 3;

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
const rawOf = ({ cells }: Line): string => cells.find(({ text }) => text !== '')?.text ?? '';
const markOf = (line: Line): Unit['mark'] =>
  bullet.test(rawOf(line)) ? 'bullet' : counted.test(textOfLine(line)) ? 'number' : null;

function kindOf(text: string): Unit['kind'] {
  if (loneNumber.test(text)) return 'number';
  const letters = lettersIn(text);
  if (letters >= shortestParagraph && sentence.test(text)) return 'paragraph';
  const isTitle = text.length <= longestTitle && text.split(' ').length <= mostTitleWords;
  return isTitle && letters > 2 && !noTitle.test(text) && !pageNumber.test(text) ? 'short' : 'other';
}

/** The text outside tables, with wrapped lines joined. Heads of pages are passed over. */
export function unitsOf(placed: readonly PlacedLine[]): readonly Unit[] {
  const units = wrappedLines(placed).map((lines): Unit => {
    const text = lines.map(textOfLine).join(' ');
    const [first] = lines;
    return { kind: kindOf(text), mark: first ? markOf(first) : null, lines, text };
  });
  const times = new Map<string, number>();
  const keyOf = ({ text }: Unit): string => plainKey(text);
  for (const unit of units) times.set(keyOf(unit), (times.get(keyOf(unit)) ?? 0) + 1);
  return units.filter((unit) => unit.kind !== 'short' || (times.get(keyOf(unit)) ?? 0) < pageHeads);
}

function wrappedLines(placed: readonly PlacedLine[]): readonly (readonly Line[])[] {
  const widest = placed.reduce((most, { line }) => Math.max(most, textOfLine(line).length), 0);
  const isFull = (text: string): boolean =>
    text.length >= Math.max(shortestFullLine, widest * fullLine) && !closed.test(text);
  const groups: Line[][] = [];
  let above: string | null = null;
  for (const { line, role } of placed) {
    const text = textOfLine(line);
    const isText = role === 'text' && line.filled === 1;
    if (isText) {
      const isAlone = loneNumber.test(text) || markOf(line) !== null;
      const isGoingOn = above !== null && !loneNumber.test(above) && !closed.test(above);
      const isWrapped = isGoingOn && !isAlone && (/^\p{Ll}/u.test(text) || isFull(above ?? ''));
      if (isWrapped) groups.at(-1)?.push(line);
      else groups.push([line]);
    }
    above = isText ? text : null;
  }
  return groups;
}
