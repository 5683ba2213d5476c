import { describe, expect, it } from 'vitest';
import { screenPalette } from '../../../src/charts/drawing/colours';
import { heatMapCell } from '../../../src/charts/heat-map/heat-map-cell';
import { heatMapHeight, heatMapPicture, heatMapWidth } from '../../../src/charts/heat-map/heat-map-picture';
import { describeHeatMap } from '../../../src/charts/heat-map/heat-map-words';
import { tabulateHeatMap, tabulateHeatMapLong } from '../../../src/charts/heat-map/tabulate-heat-map';
import { comparisonMark } from '../../../src/charts/marks/comparison-mark';
import { markSymbols } from '../../../src/charts/marks/mark-symbols';
import { absent } from '../../../src/domain/figures/absence';
import { cannotSay, judgements, positions } from '../../../src/domain/judgement';
import { anObservation, aPeriod, aRate } from '../../builders';
import { boroughs } from '../../pictures/authorities';
import { aMatrix, londonMatrix } from '../../pictures/matrix-figures';
import { broken, drawnBy } from './walk';

const national = anObservation({ period: '2018-20', value: 7.6 });
const row = { indicator: aRate(), period: aPeriod('2018-20'), england: national, cells: [] };
const observation = anObservation({ period: '2018-20', value: 2.9, interval: { lower: 1.4, upper: 5.04 } });
const lower = {
  kind: 'comparison',
  benchmarkName: 'England',
  benchmark: national,
  position: 'lower',
  judgement: 'better',
  words: 'lower than England',
  test: '',
} as const;

describe('a cell of the heat map', () => {
  it('says place, figure, unit, period, judgement, benchmark and interval', () => {
    expect(heatMapCell({ observation, comparison: lower }, row, 'Barnet')).toEqual({
      shape: 'diamond',
      role: 'better',
      figure: '2.9',
      isIllustrative: false,
      words: 'Barnet, 2.9 per 100,000 people, 2018–20: better than England (7.6), 95% interval 1.4 to 5.0',
    });
  });

  it('says only the position where nothing is judged', () => {
    const cell = heatMapCell(
      { observation, comparison: { ...lower, judgement: 'not-judged' } },
      row,
      'Barnet',
    );
    expect([cell.shape, cell.role]).toEqual(['hollow-down-triangle', 'lower']);
    expect(cell.words).toContain(': lower than England (7.6)');
    expect(cell.words).not.toMatch(/better|worse/);
  });

  it('keeps an absence as its mark with the reason', () => {
    const gone = anObservation({ period: '2018-20', value: absent('suppressed') });
    const cell = heatMapCell({ observation: gone, comparison: cannotSay('it is absent') }, row, 'Barnet');
    expect([cell.shape, cell.role, cell.figure]).toEqual([null, 'absent', '[c]']);
    expect(cell.words).toBe('Barnet, 2018–20: [c] suppressed to protect confidentiality');
  });

  it('says why a figure is not compared', () => {
    const cell = heatMapCell({ observation, comparison: cannotSay('it was not asked') }, row, 'Barnet');
    expect([cell.shape, cell.role]).toEqual(['dot', 'not-compared']);
    expect(cell.words).toContain('not compared: it was not asked');
  });

  it('names the fifth where a group is the benchmark', () => {
    const fifth = {
      ...lower,
      benchmark: null,
      judgement: 'not-judged',
      words: 'in the lowest fifth of London boroughs',
    } as const;
    expect(heatMapCell({ observation, comparison: fifth }, row, 'Barnet').words).toContain(
      ': in the lowest fifth of London boroughs',
    );
  });

  it('has a shape of its own for each judgement and each position', () => {
    const shapes = [
      ...judgements
        .filter((judgement) => judgement !== 'not-judged')
        .map((judgement) => comparisonMark({ ...lower, judgement }).shape),
      ...positions
        .filter((position) => position !== 'similar')
        .map((position) => comparisonMark({ ...lower, position, judgement: 'not-judged' }).shape),
      comparisonMark(cannotSay('')).shape,
    ];
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(markSymbols.map(({ id }) => id)).toEqual(
      expect.arrayContaining(shapes.map((one) => `mark-${one}`)),
    );
  });
});

describe('a heat map', () => {
  it('holds no broken number and no broken word', () => {
    for (const matrix of [
      londonMatrix,
      aMatrix('nowhere', new Map()),
      aMatrix('one', new Map([...boroughs].slice(0, 1))),
    ]) {
      const size = [heatMapWidth(matrix), heatMapHeight(matrix, screenPalette)] as const;
      expect(broken(size)).toEqual([]);
      expect(broken(drawnBy(heatMapPicture(matrix, screenPalette), ...size))).toEqual([]);
      expect(broken(describeHeatMap(matrix))).toEqual([]);
    }
  });

  it('has a table row for each indicator, and in a file one for each cell, under names that do not repeat', () => {
    const table = tabulateHeatMap(londonMatrix);
    expect(table.rows).toHaveLength(londonMatrix.rows.length);
    expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
    expect(tabulateHeatMapLong(londonMatrix).rows).toHaveLength(londonMatrix.rows.length * 33);
    expect(table.columns.every(({ kind, heading }) => heading === 'England' || kind === 'text')).toBe(true);
  });

  it('counts every cell once in its sentence', () => {
    const numbers = /Of the cells, (.*?)\./
      .exec(describeHeatMap(londonMatrix))?.[1]
      ?.match(/\d+/g)
      ?.map(Number);
    expect(numbers?.reduce((sum, count) => sum + count, 0)).toBe(londonMatrix.rows.length * 33);
  });
});
