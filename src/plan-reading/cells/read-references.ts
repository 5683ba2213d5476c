import { correction, type Reading } from '../reading';
import type { HeadedAction, NumberedAction } from '../rows/action-stages';
import { cellsOfField, type Entry, textOfEntry } from '../rows/entry';
import { type Numbering, restoreNumbers } from './restore-numbers';

const leading = /^(\d{1,3}(?:\.\d{1,3})+)[\s.:)–-]*\s*(?=\p{L})|^(\d{1,3})\s*[-–.:)]\s*(?=\(?\p{L})/u;

/** The number before an action's words; null where there is none. */
const leadingNumber = (text: string): { readonly number: string; readonly rest: string } | null => {
  const found = leading.exec(text);
  const number = found?.[1] ?? found?.[2];
  return found && number ? { number, rest: text.slice(found[0].length) } : null;
};

/** The actions of one table under one heading are numbered alike, or not at all. */
const groupOf = ({ table, heading }: Entry): string => `${table?.id ?? ''}|${heading.code}|${heading.text}`;

/** Groups in which at least half of the actions, and two of them, begin with a number. */
function numberedGroups(actions: readonly HeadedAction[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; numbered: number }>();
  for (const { entry } of actions) {
    const count = counts.get(groupOf(entry)) ?? { all: 0, numbered: 0 };
    count.all += 1;
    if (leadingNumber(textOfEntry(entry, 'action'))) count.numbered += 1;
    counts.set(groupOf(entry), count);
  }
  const isNumbered = ({ all, numbered }: { all: number; numbered: number }) =>
    numbered >= 2 && numbered >= all / 2;
  return new Set([...counts].filter(([, count]) => isNumbered(count)).map(([group]) => group));
}

/** The plan's own numbers: from their column, from the front of the action, or from the code of the heading. */
export function* readReferences(actions: readonly HeadedAction[]): Reading<readonly NumberedAction[]> {
  const numbered = numberedGroups(actions);
  const found: FoundNumber[] = [];
  for (const action of actions) {
    found.push({ ...action, ...(yield* findNumber(action.entry, numbered.has(groupOf(action.entry)))) });
  }
  const restored = yield* restoreNumbers(
    found.map(({ entry: { line }, referenceAsWritten, column }): Numbering => {
      // Numbers follow one another within a sheet.
      return { place: { line, column }, written: referenceAsWritten, run: String(line.sheetNumber) };
    }),
  );
  return yield* withCodes(found.map((one, index) => ({ ...one, reference: restored[index] ?? '' })));
}

interface FoundNumber extends HeadedAction, Pick<NumberedAction, 'referenceAsWritten' | 'action'> {
  /** Where its number stands, or would. */
  readonly column: string;
}

function* findNumber(
  entry: Entry,
  isNumbered: boolean,
): Reading<Pick<FoundNumber, 'referenceAsWritten' | 'action' | 'column'>> {
  const action = textOfEntry(entry, 'action');
  const [cell] = cellsOfField(entry, 'reference');
  const column = cell?.column ?? 'reference';
  if (cell) return { referenceAsWritten: cell.text, action, column };
  const found = isNumbered ? leadingNumber(action) : null;
  if (!found) return { referenceAsWritten: '', action, column };
  const place = { line: entry.line, column: cellsOfField(entry, 'action')[0]?.column ?? 'action' };
  const what = 'number before the action taken as its reference';
  const isTaken = (yield correction(place, {
    what,
    before: action,
    after: found.number,
    isProposal: false,
  })).stands;
  return isTaken
    ? { referenceAsWritten: found.number, action: found.rest, column }
    : { referenceAsWritten: '', action, column };
}

/** Actions without a number under a heading that has a code are numbered by their places under it. */
function* withCodes(
  actions: readonly (FoundNumber & Pick<NumberedAction, 'reference'>)[],
): Reading<readonly NumberedAction[]> {
  const counts = new Map<string, number>();
  const numbered: NumberedAction[] = [];
  for (const { entry, from, isDoubtful, priority, action, ...found } of actions) {
    let { reference, referenceAsWritten } = found;
    const { code } = entry.heading;
    if (code !== '' && reference === '') {
      const number = (counts.get(code) ?? 0) + 1;
      counts.set(code, number);
      const after = `${code}/${number}`;
      const what = 'reference made of its heading’s code and its place under it';
      const change = { what, before: code, after, isProposal: false };
      const { stands } = yield correction({ line: entry.line, column: found.column }, change);
      reference = stands ? after : '';
      referenceAsWritten = code;
    }
    numbered.push({ entry, from, isDoubtful, priority, reference, referenceAsWritten, action });
  }
  return numbered;
}
