const tagNames =
  'p|ul|ol|li|br|h[1-6]|div|span|b|strong|i|em|u|a|table|tbody|thead|tr|td|th|font|sup|sub|img|hr|o:p|script|style';
const tag = new RegExp(`</?(?:${tagNames})(?:\\s[^<>]*)?/?>`, 'gi');
const breaking = /<\/?(?:p|ul|ol|li|br|h[1-6]|div|tr|td|th)(?:\s[^<>]*)?\/?>/gi;
const bullet = /[•‣▪◦\uF0B7\uF0A7]|(?<=\s)·(?=\s)/g;
/** Two lines that each begin with a dash. */
const dashes = /(?:^|\n)[ \t]*[-–*][ \t]+\S[^\n]*\n[ \t]*[-–*][ \t]+\S/;
const leadingMark = /^(?:[-–—*o]\s+|[-–—*]+\s*$)/;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  '#39': '’',
  nbsp: ' ',
};

const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a cell holds pieces of a web page. They are text, and nothing is ever made of them. */
export const hasMarkup = (text: string): boolean => text.search(tag) >= 0;

/** The points of a cell, each in one line: told apart by line ends, bullets and the ends of paragraphs. */
export function bulletPointsOf(text: string): readonly string[] {
  const lines = text.replace(breaking, '\n').replace(tag, '').replace(bullet, '\n').split('\n');
  return lines
    .map((line) => tidy(decode(line).trim().replace(leadingMark, '')))
    .filter((line) => line !== '');
}

/** Whether the cell marks its points as a list. A list without a mark between its points is kept whole. */
export const isList = (text: string): boolean =>
  /<(?:ul|ol|li)[\s>]/i.test(text) || text.search(bullet) >= 0 || dashes.test(text);

const isOpen = (point: string): boolean => /[:;,.!?–-]/.test(point.at(-1) ?? '');

/** A cell's points as one text. Outside a list, a point in small letters goes on from the one before. */
export const joinPoints = (points: readonly string[], isListed = false): string =>
  points
    .filter((point) => point !== '')
    .map((point, at, all) => {
      if (at === 0) return point;
      const isGoingOn = isOpen(all[at - 1] ?? '') || (!isListed && /^[a-z(]/.test(point));
      return `${isGoingOn ? ' ' : '; '}${point}`;
    })
    .join('');

/** Whether a cell is more than one plain line. */
export const hasParts = (text: string): boolean => /[<&\n•‣▪◦·\uF0B7\uF0A7]/.test(text);

/** The whole cell in one line, without markup. A dash alone is an empty cell. */
export function plainText(text: string): string {
  const plain = hasParts(text)
    ? joinPoints(bulletPointsOf(text), isList(text))
    : tidy(text).replace(leadingMark, '');
  return /^[-–—]+$/.test(plain) ? '' : plain;
}

/** As compared: small letters and digits alone, so that quotation marks and spaces tell nothing apart. */
export const plainKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
