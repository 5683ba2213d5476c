/** Column names as compared: without capitals, spaces, underscores and punctuation. `Area_Code` and `area code` are one. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9%]/g, '');

/** A file's header, looked up by plain name. */
export interface FileHeader {
  readonly names: readonly string[];
  /** Position of a column, or null when the file has none of that name. */
  readonly find: (name: string) => number | null;
  /** Plain names that occur twice or more. */
  readonly repeated: readonly string[];
}

export function fileHeaderOf(names: readonly string[]): FileHeader {
  const positions = new Map<string, number>();
  const repeated: string[] = [];
  names.forEach((name, at) => {
    const plain = plainName(name);
    if (plain === '') return;
    if (positions.has(plain)) repeated.push(plain);
    else positions.set(plain, at);
  });
  return {
    names: names.map((name) => name.trim()),
    find: (name) => positions.get(plainName(name)) ?? null,
    repeated,
  };
}

/** What a file is when it is not text in rows: told from its first bytes, never from its name. */
export type Foreign = 'web-page' | 'workbook' | 'json' | 'picture-or-pdf';

export function foreignKind(bytes: Uint8Array): Foreign | null {
  // A column may well be called "PK"; a ZIP archive goes on with two small numbers.
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 99) < 9 && (bytes[3] ?? 99) < 9;
  const isOldOffice = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isOldOffice) return 'workbook';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^ï»¿/, '');
  if (/^(%PDF|\x89PNG|GIF8|ÿØÿ|PAR1)/.test(start)) return 'picture-or-pdf';
  if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(start)) return 'web-page';
  return /^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(start) ? 'json' : null;
}
