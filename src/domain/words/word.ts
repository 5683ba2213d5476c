/** Finds a word of a closed list, ignoring capitals and treating spaces as hyphens: `No judgement` → `no-judgement`. */
export function parseWord<Word extends string>(words: readonly Word[], text: string): Word | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, '-');
  return words.find((word) => word === plain) ?? null;
}

/** `no-judgement` → `no judgement` */
export const formatWord = (word: string): string => word.replaceAll('-', ' ');
