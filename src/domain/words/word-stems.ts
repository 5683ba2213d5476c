import { plainWords } from './plain-words';

const linkingWords = new Set(
  'a an and are as at be by for from has have in is it its of on or our that the their this to we will with'.split(
    ' ',
  ),
);

const endings = /(?:ations?|ions?|ings?|ers?|ed|es|ly|s|e)$/;

/** `distribution`, `distributed` → `distribut`. A word keeps at least four letters. */
function stemOf(word: string): string {
  const stem = word.replace(endings, '');
  return stem.length >= 4 ? stem : word;
}

/** The words of a text that carry its meaning, without their endings, each once. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    plainWords(text)
      .split(' ')
      .filter((word) => word !== '' && !linkingWords.has(word))
      .map(stemOf),
  );

/** How much of one text stands in another, 0 to 1; 0 where it has no words. */
export function shareWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  return [...part].filter((stem) => whole.has(stem)).length / part.size;
}
