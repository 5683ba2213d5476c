/** Letters and figures in lower case with single spaces: what two wordings share once quotes and dashes are set aside. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
