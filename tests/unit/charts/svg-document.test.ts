import { describe, expect, it } from 'vitest';
import { svgDocument } from '../../../src/charts/drawing/svg-document';

const chart = '<svg width="900" height="420" viewBox="0 0 900 420"><path d="M0 0"/></svg>';
const words = {
  title: 'Deaths < England',
  subtitle: '2020',
  source: 'ONS & others',
  notes: [],
  isIllustrative: false,
};

describe('a picture that stands alone', () => {
  it('carries its title and source, with their letters made safe', () => {
    const svg = svgDocument(chart, words);
    expect(svg).toContain('<title>Deaths &lt; England</title>');
    expect(svg).toContain('Source: ONS &amp; others');
    expect(svg).toContain('<path d="M0 0"/>');
    expect(svg).not.toContain('Illustrative');
  });

  it('says in the picture that figures are illustrative', () => {
    expect(svgDocument(chart, { ...words, isIllustrative: true })).toContain('>Illustrative figures');
  });

  it('drops letters that no XML file may hold', () => {
    expect(svgDocument(chart, { ...words, title: 'A\u0000B' })).toContain('<title>AB</title>');
  });

  it('holds no half of a letter that was cut, so that a PNG can be made of it', () => {
    const cut = chart.replace('<path d="M0 0"/>', `<text>${'Clinic 🏥'.slice(0, -1)}…</text>`);
    const svg = svgDocument(cut, { ...words, title: `${'🏥'.charAt(0)}Deaths 🏥` });
    expect(() => encodeURIComponent(svg)).not.toThrow();
    expect(svg).toContain('<text>Clinic …</text>');
    expect(svg).toContain('<title>Deaths 🏥</title>');
  });
});
