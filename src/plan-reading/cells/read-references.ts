import type { CorrectionLog } from '../correction-log';
import { cellsOfField, type Entry, textOfEntry } from '../rows/entry';
import { type Numbering, restoreNumbers } from './restore-numbers';

export interface ReferenceReading {
  readonly reference: string;
  readonly asWritten: string;
  /** The action without the number that stood before it. */
  readonly action: string;
}

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
function numberedGroups(entries: readonly Entry[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; numbered: number }>();
  for (const entry of entries) {
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
export function readReferences(
  entries: readonly Entry[],
  corrections: CorrectionLog,
): readonly ReferenceReading[] {
  const numbered = numberedGroups(entries);
  const found = entries.map((entry) => findNumber(entry, numbered.has(groupOf(entry)), corrections));
  const restored = restoreNumbers(
    found.map(({ asWritten, column }, index): Numbering => {
      const entry = entries[index] as Entry;
      return { place: { line: entry.line, column }, written: asWritten, run: runOf(entry) };
    }),
    corrections,
  );
  return withCodes(entries, found, restored, corrections);
}

/** Numbers follow one another within a sheet. */
const runOf = (entry: Entry): string => String(entry.line.sheetNumber);

interface Found {
  readonly asWritten: string;
  readonly action: string;
  readonly column: string;
}

function findNumber(entry: Entry, isNumbered: boolean, corrections: CorrectionLog): Found {
  const action = textOfEntry(entry, 'action');
  const [cell] = cellsOfField(entry, 'reference');
  const column = cell?.column ?? 'reference';
  if (cell) return { asWritten: cell.text, action, column };
  const found = isNumbered ? leadingNumber(action) : null;
  if (!found) return { asWritten: '', action, column };
  const place = { line: entry.line, column: cellsOfField(entry, 'action')[0]?.column ?? 'action' };
  const what = 'number before the action taken as its reference';
  const isTaken = corrections.correct(place, {
    what,
    before: action,
    after: found.number,
    isProposal: false,
  });
  return isTaken
    ? { asWritten: found.number, action: found.rest, column }
    : { asWritten: '', action, column };
}

function withCodes(
  entries: readonly Entry[],
  found: readonly Found[],
  restored: readonly string[],
  corrections: CorrectionLog,
): readonly ReferenceReading[] {
  const counts = new Map<string, number>();
  return found.map(({ asWritten, action, column }, index) => {
    const entry = entries[index] as Entry;
    const { code } = entry.heading;
    const reference = restored[index] ?? '';
    if (code === '' || reference !== '') return { reference, asWritten, action };
    const number = (counts.get(code) ?? 0) + 1;
    counts.set(code, number);
    const made = `${code}/${number}`;
    const isMade = corrections.correct(
      { line: entry.line, column },
      {
        what: 'reference made of its heading’s code and its place under it',
        before: code,
        after: made,
        isProposal: false,
      },
    );
    return { reference: isMade ? made : '', asWritten: code, action };
  });
}
