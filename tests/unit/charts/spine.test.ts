import { describe, expect, it } from 'vitest';
import { spineOf } from '../../../src/assessment/groups/spine';
import { screenPalette } from '../../../src/charts/drawing/colours';
import { spineChart, spineHeight } from '../../../src/charts/spine/spine-chart';
import { spineCentre, spineEnds, spineScale } from '../../../src/charts/spine/spine-scale';
import { describeSpine, marksOfSpine, tabulateSpine } from '../../../src/charts/spine/spine-words';
import { cannotSay } from '../../../src/domain/judgement';
import { authorities, boroughs } from '../../pictures/authorities';
import { aMatrix, londonMatrix, subjects } from '../../pictures/matrix-figures';
import { broken, drawnBy, wordsIn } from './walk';

const spineIn = (matrix: typeof londonMatrix, code = 'E09000030') => {
  const spine = spineOf(matrix, code);
  if (!spine) throw new Error(`${code} is not in the group`);
  return spine;
};
const london = spineIn(londonMatrix);
const all = [...boroughs.keys()].map((code) => spineIn(londonMatrix, code));
const rowNamed = (start: string) => {
  const row = london.rows.find(({ indicator }) => indicator.name.startsWith(start));
  if (!row) throw new Error(`no row begins with ${start}`);
  return row;
};

describe('a spine', () => {
  it('holds no broken number and no broken word, for any borough, on a screen or a phone', () => {
    for (const spine of all) {
      for (const width of [320, 900]) {
        expect(broken(drawnBy(spineChart(spine, screenPalette), width, 2000))).toEqual([]);
      }
      expect(broken(marksOfSpine(spine))).toEqual([]);
      expect(broken(tabulateSpine(spine))).toEqual([]);
    }
  });

  it('has as many marks and table rows as indicators', () => {
    expect(marksOfSpine(london)).toHaveLength(london.rows.length);
    expect(tabulateSpine(london).rows).toHaveLength(london.rows.length);
  });

  it('puts England in the middle and each extreme of the group at an end, the worse one on the left', () => {
    const row = rowNamed('Hospital admissions');
    if ('kind' in row.spread) throw new Error('a spread was expected');
    const centre = spineCentre(row);
    expect(centre?.name).toBe('England');
    const at = spineScale(row, centre?.value ?? 0, [0, 200]);
    expect(at(centre?.value ?? 0)).toBe(100);
    expect(at(row.spread.maximum)).toBeCloseTo(0);
    expect(at(row.spread.minimum)).toBeCloseTo(200);
  });

  it('puts the middle place in the centre for numbers that grow with the place, and judges no end', () => {
    const row = rowNamed('Adults in treatment');
    expect(spineCentre(row)?.name).toBe('Middle');
    expect(spineEnds(row)).toEqual({ kind: 'ordered', left: 'lower', right: 'higher' });
  });

  it('keeps inside the bar where England lies beyond the whole group', () => {
    const row = rowNamed('Hospital admissions');
    if ('kind' in row.spread) throw new Error('a spread was expected');
    const beyond = row.spread.maximum * 2;
    const at = spineScale(row, beyond, [0, 200]);
    expect(at(row.spread.maximum)).toBeGreaterThan(100);
    expect(at(row.spread.minimum)).toBeCloseTo(200);
  });

  it('says better and worse of no row without a judgement', () => {
    const neutral = aMatrix(
      'London boroughs',
      boroughs,
      subjects.filter(({ indicator }) => indicator.polarity === 'no-judgement'),
    );
    const spine = spineIn(neutral);
    const said = [
      wordsIn(drawnBy(spineChart(spine, screenPalette), 900, 900)),
      ...marksOfSpine(spine).map(({ words }) => words),
    ].join(' ');
    expect(said).not.toMatch(/\b(better|worse)\b/);
    expect(said).toContain('← lower');
  });

  it('keeps a row without a figure, with its mark and reason', () => {
    const gap = all.find(({ rows }) => rows.some(({ observation }) => typeof observation.value !== 'number'));
    if (!gap) throw new Error('a gap was expected');
    expect(wordsIn(drawnBy(spineChart(gap, screenPalette), 900, 900))).toMatch(/\[[cx]\] /);
    expect(tabulateSpine(gap).notes.join(' ')).toMatch(/\[[cx]\] means/);
    expect(describeSpine(gap)).toMatch(/has no figure in \d+ of the rows/);
  });

  it('says why there is no spread, and shows no key of one', () => {
    const spread = cannotSay('a spread needs four places with a figure, and 3 places have one');
    const few = { ...london, rows: london.rows.map((row) => ({ ...row, spread })) };
    const said = wordsIn(drawnBy(spineChart(few, screenPalette), 900, 900));
    expect(said).toContain('No spread: a spread needs four places');
    expect(said).not.toContain('lowest to highest');
  });

  it('says so where no row can be drawn', () => {
    const none = { ...london, rows: [] };
    expect(wordsIn(drawnBy(spineChart(none, screenPalette), 900, 80))).toBe('No figure can be shown');
    expect(describeSpine(none)).toContain('There is no row to draw');
    expect(tabulateSpine(none).rows).toHaveLength(0);
  });

  it('says that each row has its own scale, and is higher on a phone', () => {
    expect(describeSpine(london)).toContain('Each row has its own scale');
    expect(spineHeight(london, screenPalette, 340)).toBeGreaterThan(spineHeight(london, screenPalette));
  });

  it('holds for a group of 153', () => {
    const england = spineIn(aMatrix('England', authorities));
    expect(broken(drawnBy(spineChart(england, screenPalette), 900, 1000))).toEqual([]);
  });
});
