import { shortened } from '../domain/words/shortened';

const shownCharacters = 120;

/** What was found, short enough to stand in a sentence. */
export const shown = (text: string): string => shortened(text, shownCharacters);
