/** Column names as compared: without capitals, spaces, underscores and punctuation. `Area_Code` and `area code` are one. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9%]/g, '');

/** A file's header, looked up by plain name. */
export interface Header {
  readonly names: readonly string[];
  /** Position of a column, or null when the file has none of that name. */
  readonly find: (name: string) => number | null;
  /** Plain names that occur twice or more. */
  readonly repeated: readonly string[];
}

export function headerOf(names: readonly string[]): Header {
  const positions = new Map<string, number>();
  const repeated: string[] = [];
  names.forEach((name, at) => {
    const plain = plainName(name);
    if (plain === '') return;
    if (positions.has(plain)) repeated.push(plain);
    else positions.set(plain, at);
  });
  return { names: names.map((name) => name.trim()), find: (name) => positions.get(plainName(name)) ?? null, repeated };
}

/** Lines of a page sent in place of a file begin like this. */
export const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\s*<(!doctype|html|\?xml|head|body)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));

/** Zip containers (Excel, Word, OpenDocument) begin with these two letters, old Excel with these two bytes. */
export const looksLikeWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
