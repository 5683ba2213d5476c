import { limits } from './limits';
import { decodeEntities, readTags } from './xml-tags';

/** `&#x10FFFF;` is the longest way to write one letter. */
const longestLetter = 10;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The words of an inline text's runs, up to a letter more than a cell can hold. */
function inlineWords(content: string): string {
  let words = '';
  let from = -1;
  for (const tag of readTags(content)) {
    if (tag.name !== 't' || tag.isEmpty) continue;
    if (!tag.isClosing) from = tag.end;
    else if (from >= 0) words += firstLetters(content.slice(from, tag.start));
    if (words.length > limits.cellCharacters) break;
  }
  return words;
}

const firstLetters = (raw: string): string =>
  decodeEntities(raw.slice(0, limits.cellCharacters * longestLetter)).slice(0, limits.cellCharacters + 1);

/**
 * A cell's content, cut when it is longer than any that a person wrote; a letter too many is left, so that the cut is
 * told of. read-excel-file 9.3 reads a text of 10 MB again from its start with each piece: for a minute, then it fails.
 */
export function shortenContent(isInline: boolean, content: string): string {
  if (content.length <= limits.cellCharacters) return content;
  if (!isInline) return escaped(firstLetters(content));
  return `<t>${escaped(inlineWords(content).slice(0, limits.cellCharacters + 1))}</t>`;
}
