const shownCharacters = 120;

/** What was found, short enough to stand in a sentence. */
export const shown = (text: string): string =>
  text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
