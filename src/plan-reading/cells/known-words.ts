import type { ActionStatus } from '../../domain/plan/plan';
import { statusOf } from '../../domain/plan/plan-words';
import type { DraftChoices } from '../draft';
import type { DraftKnowledge } from '../knowledge';
import type { WordKinds } from '../tables/column-profile';
import { plainKey } from './cell-text';
import { findOwnerNames, type OwnerNames, ownerNames } from './owner-names';
import type { StatusMeaning } from './read-status';

/** What the partnership's lists of words say of the words in a cell. */
export interface KnownWords extends WordKinds {
  readonly statusOf: StatusMeaning;
  readonly names: OwnerNames;
}

/** In letters. A longer text is a sentence with a name in it. */
const longestOwner = 80;

export function knownWords(knowledge: DraftKnowledge, { partnership }: DraftChoices): KnownWords {
  const meaning = statusMeaning(knowledge, partnership);
  const names = ownerNames(knowledge.owners, partnership);
  return {
    statusOf: meaning,
    names,
    isStatus: (text) => meaning(text) !== null,
    isOwner: (text) => text.length < longestOwner && findOwnerNames(text, names).length > 0,
  };
}

const longestStatus = 60;

const wordOfCircle: ReadonlyMap<string, string> = new Map([
  ['🔴', 'Red'],
  ['🟠', 'Amber'],
  ['🟡', 'Amber'],
  ['🟢', 'Green'],
  ['🔵', 'Blue'],
]);

/** A coloured circle that stands alone is the word for its colour. */
const colourWord = (text: string): string => wordOfCircle.get(text.replace(/\uFE0F/g, '').trim()) ?? text;

/** Most words are none for progress: they are told by their letters before they are looked up. */
function statusMeaning(
  { statusWords }: DraftKnowledge,
  partnership: DraftChoices['partnership'],
): StatusMeaning {
  const listed = new Set(statusWords.map(({ written }) => plainKey(written)));
  const known = new Map<string, ActionStatus | null>();
  return (shown) => {
    const written = colourWord(shown);
    if (written.length > longestStatus || !listed.has(plainKey(written))) return null;
    const kept = known.get(written);
    if (kept !== undefined) return kept;
    const status = statusOf(written.replace(/^[-–•]\s*/, ''), partnership, statusWords);
    known.set(written, status);
    return status;
  };
}
