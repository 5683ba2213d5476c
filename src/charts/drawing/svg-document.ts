import { fontFamily, screenPalette } from './colours';
import { wrapped } from './pixel-shapes';

export interface SvgWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly notes: readonly string[];
  /** Says so in the picture itself, which may travel without its page. */
  readonly isIllustrative: boolean;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows none of these, even escaped.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Half of a letter, left where a name was cut: neither an address nor a PNG can be made of it. */
const halves = /\p{Surrogate}/gu;
const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (letter) => escapes[letter] ?? '');

function sizeOf(svg: string): readonly [width: number, height: number] {
  const tag = /<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const box = /viewBox="[\d.]+[ ,]+[\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(tag);
  const side = (name: string) => new RegExp(`\\s${name}="([\\d.]+)`).exec(tag)?.[1];
  return [Number(box?.[1] ?? side('width') ?? 900), Number(box?.[2] ?? side('height') ?? 420)];
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: 'normal' | 'bold';
  readonly colour: string;
}

const margin = 20;

function paragraphs(texts: readonly string[], style: Omit<Line, 'text'>, width: number): readonly Line[] {
  const room = ((width - 2 * margin) * 14) / style.size;
  return texts
    .filter((text) => text !== '')
    .flatMap((text) => wrapped(text, room).map((line) => ({ ...style, text: line })));
}

function lettering(lines: readonly Line[], top: number): readonly [svg: string, bottom: number] {
  let y = top;
  const drawn = lines.map(({ text, size, weight, colour }) => {
    y += size * 1.4;
    return `<text x="${margin}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(text)}</text>`;
  });
  return [drawn.join(''), y];
}

/** A picture that stands alone: title, source and notes are drawn in, so that they travel with it. */
export function svgDocument(chartSvg: string, words: SvgWords): string {
  const [width, height] = sizeOf(chartSvg);
  const { ink, secondary, paper } = screenPalette;
  const small = { size: 14, weight: 'normal', colour: secondary } as const;
  const warning = words.isIllustrative ? ['Illustrative figures, invented to show how the page works'] : [];
  const [head, headEnd] = lettering(
    [
      ...paragraphs([words.title], { size: 20, weight: 'bold', colour: ink }, width),
      ...paragraphs([words.subtitle], { size: 16, weight: 'normal', colour: secondary }, width),
      ...paragraphs(warning, { size: 16, weight: 'bold', colour: ink }, width),
    ],
    margin / 2,
  );
  const chartTop = Math.ceil(headEnd + 10);
  const [foot, footEnd] = lettering(
    paragraphs([words.source === '' ? '' : `Source: ${words.source}`, ...words.notes], small, width),
    chartTop + height,
  );
  const full = Math.ceil(footEnd + margin);
  const chart = chartSvg
    .slice(Math.max(0, chartSvg.indexOf('<svg')))
    .replace(
      /^<svg[^>]*>/,
      `<svg x="0" y="${chartTop}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${full}" viewBox="0 0 ${width} ${full}" font-family="${escaped(fontFamily)}" role="img">`,
    `<title>${escaped(words.title)}</title>`,
    `<rect width="${width}" height="${full}" fill="${paper}"/>`,
    head,
    chart,
    foot,
    '</svg>',
  ]
    .join('\n')
    .replace(halves, '');
}
