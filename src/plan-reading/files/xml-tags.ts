/** A tag as it stands in the XML. Prefixes are left out of the name: `<x:row>` is a `row`. */
export interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
}

const doubleQuote = 34;
const singleQuote = 39;
const greaterThan = 62;

/** Position of the `>` that ends a tag; one within quotes does not. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === greaterThan) return at;
    else if (code === doubleQuote || code === singleQuote) quote = code;
  }
  return -1;
}

const passages: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** The end of a comment, of raw text or of an instruction that begins here; -1 when none does. */
function endOfPassage(xml: string, start: number): number {
  const second = xml[start + 1];
  if (second !== '!' && second !== '?') return -1;
  for (const [opening, closing] of passages) {
    if (!xml.startsWith(opening, start)) continue;
    const end = xml.indexOf(closing, start + opening.length);
    return end < 0 ? xml.length : end + closing.length;
  }
  return -1;
}

/** Where a tag's name ends: at a space of any kind. */
function endOfName(inside: string): number {
  for (let at = 0; at < inside.length; at += 1) if (inside.charCodeAt(at) <= 32) return at;
  return -1;
}

/** Every tag in order, in one pass and without building a tree. Broken XML ends it early. */
export function* readTags(xml: string): Generator<Tag> {
  let at = xml.indexOf('<');
  while (at >= 0) {
    const passage = endOfPassage(xml, at);
    if (passage >= 0) {
      at = xml.indexOf('<', passage);
      continue;
    }
    const close = endOfTag(xml, at + 1);
    if (close < 0) return;
    const isClosing = xml[at + 1] === '/';
    const isEmpty = xml[close - 1] === '/';
    const inside = xml.slice(at + (isClosing ? 2 : 1), isEmpty ? close - 1 : close);
    const space = endOfName(inside);
    const whole = space < 0 ? inside : inside.slice(0, space);
    yield {
      name: whole.slice(whole.indexOf(':') + 1),
      attributes: space < 0 ? '' : inside.slice(space),
      isClosing,
      isEmpty,
      start: at,
      end: close + 1,
    };
    at = xml.indexOf('<', close + 1);
  }
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi, (whole, hex, decimal, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const patterns = new Map<string, RegExp>();

/** An attribute's value, or null. `id` finds `r:id` too. */
export function attribute({ attributes }: Tag, name: string): string | null {
  if (attributes === '') return null;
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : null;
}
