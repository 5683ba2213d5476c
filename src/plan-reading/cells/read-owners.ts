import { correction, question, type Reading } from '../reading';
import { cellsOfField, type Entry, type ReadCell } from '../rows/entry';
import { columnsOf } from '../tables/table';
import { findOwnerNames, lettersOf, longestOf, type OwnerNames } from './owner-names';
import { isSurnameFirst } from './persons';
import { trimEnd, trimStart } from './trim';

/** Between two bodies. "and" and "&" divide only beside a known name: they stand inside names too. */
const dividers = /[,;/\n|+]+/;
const joiners = /^\s*(?:and|&|with)\s+|\s+(?:and|&|with)\s*$/gi;

/** Stands where nobody is named yet. */
const isPlaceholder = (text: string): boolean =>
  /^(?:t\.?\s?b\.?\s?[cda]\.?|to be (?:confirmed|agreed|identified|appointed|determined)|n\/?a|none|vacant|unassigned|not (?:known|assigned))$/i.test(
    text.trim(),
  );

/** The bodies that an action names: known names wherever they stand, and what is left between dividers, whole. */
export function* readOwners(
  entry: Entry,
  names: OwnerNames,
  fileNames: OwnerNames,
): Reading<readonly string[]> {
  const owners: string[] = [];
  for (const cell of cellsOfField(entry, 'owner')) owners.push(...(yield* ownersIn(cell, names, fileNames)));
  return [...new Set(owners.map((owner) => owner.replaceAll(';', ',')))];
}

function* ownersIn(cell: ReadCell, names: OwnerNames, fileNames: OwnerNames): Reading<readonly string[]> {
  // A line end divides owners, which the text in one line no longer shows.
  const written = cell.points.join('\n');
  const plain = cell.text;
  const isOnePerson = isSurnameFirst(plain, cell.column) && findOwnerNames(plain, names).length === 0;
  const all = isOnePerson ? [plain] : splitOwners(written, names, fileNames);
  const split = all.filter((owner) => !isPlaceholder(owner));
  const place = { line: cell.line, column: cell.column };
  const nobody = { what: 'placeholder is no owner', before: plain, after: '', isProposal: false };
  if (split.length === 0) return (yield correction(place, nobody)).stands ? [] : [plain];
  if (split.length === 1 && split[0] === plain) return split;
  const isSplit = split.length > 1;
  const { stands } = yield correction(place, {
    what: isSplit ? 'owners told apart' : 'owner named as it is elsewhere',
    before: plain,
    after: split.join('; '),
    isProposal: false,
  });
  return stands ? split : [plain];
}

/** Splits at known names; else at names that stand alone elsewhere in the file, if they account for every word. */
export function splitOwners(text: string, names: OwnerNames, fileNames: OwnerNames): readonly string[] {
  const known = pieces(text, names);
  if (known.some(({ isName }) => isName)) return known.map((piece) => piece.text);
  const fromFile = pieces(text, fileNames);
  const whole = fromFile.every(({ isName }) => isName) ? fromFile : known;
  return whole.map((piece) => piece.text);
}

interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

function pieces(text: string, names: OwnerNames): readonly Piece[] {
  const found = findOwnerNames(text, names);
  const made: Piece[] = [];
  let from = 0;
  for (const { owner, at, end } of found) {
    made.push(...leftovers(text.slice(from, at), true), { text: owner, isName: true });
    from = end;
  }
  made.push(...leftovers(text.slice(from), found.length > 0));
  return made;
}

function leftovers(text: string, isBesideName: boolean): readonly Piece[] {
  return text
    .split(dividers)
    .map((part) => (isBesideName ? part.replace(joiners, ' ') : part))
    .map((part) => trimEnd(trimStart(part, ' \n.,:;()&–-'), ' \n.,:;(&–-'))
    .map((part) => (part.includes('(') ? part : trimEnd(part, ')')))
    .filter((part) => lettersOf(part) !== '')
    .map((part) => ({ text: part.replace(/\s+/g, ' '), isName: false }));
}

const shortName = 4;

/** Names that stand alone in a cell of the file, or between commas: they may stand side by side in another. */
export function namesOfFile(entries: readonly Entry[]): OwnerNames {
  const byLetters = new Map<string, string>();
  for (const cell of entries.flatMap((entry) => cellsOfField(entry, 'owner'))) {
    for (const part of cell.points.join('\n').split(dividers)) {
      const name = part.trim();
      if (name === '' || name.split(/\s+/).length > shortName) continue;
      if (!byLetters.has(lettersOf(name))) byLetters.set(lettersOf(name), name);
    }
  }
  // A name made of two others that stand alone as well is no name but a pair of them.
  for (const [letters, name] of byLetters) {
    const words = name.split(/\s+/);
    const isPair = words.some((_, at) => {
      const first = lettersOf(words.slice(0, at).join(''));
      return at > 0 && byLetters.has(first) && byLetters.has(letters.slice(first.length));
    });
    if (isPair) byLetters.delete(letters);
  }
  return { byLetters, longest: longestOf(byLetters) };
}

/** An action without an owner, under one that has some: the cell may span both rows, or nobody may own it. It is asked. */
export function* askForOwner(
  entry: Entry,
  above: { readonly entry: Entry; readonly owners: readonly string[] } | null,
): Reading<readonly string[]> {
  const { table, line } = entry;
  const [column] = table ? columnsOf(table, 'owner') : [];
  if (!column || !above || above.entry.table !== table || above.owners.length === 0) return [];
  const { answer } = yield question(
    { line, column: column.column },
    {
      found: '',
      ask: 'Who owns it? The cell is empty.',
      options: [
        { value: 'as-above', label: `As in the row above: ${above.owners.join('; ')}` },
        { value: 'nobody', label: 'Nobody is named' },
      ],
    },
  );
  return answer === 'as-above' ? above.owners : [];
}
