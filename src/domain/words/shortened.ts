/** Letters as a reader counts them: an emoji of several code points, or a letter with its accent, is one. */
const letters = 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : null;
/** Longer than any letter that is read. */
const longestLetter = 64;

/** The beginning of a text, at most so many UTF-16 code units, that ends in no half of a letter. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const from = Math.max(0, most - longestLetter);
  const around = text.slice(from, most + longestLetter);
  const isWithinPair =
    /[\udc00-\udfff]/.test(text[most] ?? '') && /[\ud800-\udbff]/.test(text[most - 1] ?? '');
  const cut = letters?.segment(around).containing(most - from)?.index ?? most - from - Number(isWithinPair);
  return text.slice(0, from + cut);
}

/** The same with `…` where something was left out. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${beginningOf(text, most)}…`;
