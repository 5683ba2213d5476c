/** @throws Error with a sentence that says what to install or which variable to set */
export function findChromium(log?: (line: string) => void): string;
