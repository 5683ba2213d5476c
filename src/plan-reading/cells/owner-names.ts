import type { PartnershipId } from '../../domain/ids';
import type { Owner } from '../../domain/plan/plan-words';

/** Names that are looked for, by their letters alone: broken words and lost apostrophes make no difference. */
export interface OwnerNames {
  /** The name as it is to be shown, by the letters of any of its spellings. */
  readonly byLetters: ReadonlyMap<string, string>;
  readonly longest: number;
}

export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** In letters. What is longer is a text about a body, and is not looked for inside other texts. */
const longestName = 200;

/** The most letters that a name to be looked for has. There may be more names than a function takes arguments. */
export function longestOf(byLetters: ReadonlyMap<string, string>): number {
  let longest = 0;
  for (const letters of byLetters.keys()) longest = Math.max(longest, letters.length);
  return Math.min(longest, longestName);
}

/** The partnership's own names come before those of every plan, and a name before another's other spelling. */
export function ownerNames(owners: readonly Owner[], partnership: PartnershipId): OwnerNames {
  const byLetters = new Map<string, string>();
  const add = (spelling: string, owner: string) => {
    const letters = lettersOf(spelling);
    if (letters.length > 1 && !byLetters.has(letters)) byLetters.set(letters, owner);
  };
  const own = owners.filter((owner) => owner.partnership === partnership);
  const common = owners.filter((owner) => owner.partnership === null);
  for (const group of [own, common]) {
    for (const { owner } of group) add(owner, owner);
    for (const { owner, alsoWritten } of group) for (const spelling of alsoWritten) add(spelling, owner);
  }
  return { byLetters, longest: longestOf(byLetters) };
}

interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

export interface NamedStretch {
  readonly owner: string;
  readonly at: number;
  readonly end: number;
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}'’]+/gu)]
    .map((match) => ({ text: lettersOf(match[0]), at: match.index, end: match.index + match[0].length }))
    // Without a letter of ours a word is no part of any name, and the search for one would not end at it.
    .filter((word) => word.text !== '');

/** Known names in a text, the longest at each place, none overlapping another. */
export function findOwnerNames(text: string, { byLetters, longest }: OwnerNames): readonly NamedStretch[] {
  const words = wordsIn(text);
  const found: NamedStretch[] = [];
  for (let index = 0; index < words.length; index += 1) {
    let letters = '';
    let last = -1;
    let owner = '';
    for (let next = index; next < words.length && letters.length <= longest; next += 1) {
      letters += words[next]?.text ?? '';
      const known = byLetters.get(letters);
      if (known === undefined) continue;
      owner = known;
      last = next;
    }
    if (last < 0) continue;
    found.push({ owner, at: words[index]?.at ?? 0, end: words[last]?.end ?? 0 });
    index = last;
  }
  return found;
}
