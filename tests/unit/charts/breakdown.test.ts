import { describe, expect, it } from 'vitest';
import { breakdownChart } from '../../../src/charts/breakdown/breakdown-chart';
import {
  describeBreakdown,
  groupLabels,
  marksOfBreakdown,
  tabulateBreakdown,
} from '../../../src/charts/breakdown/breakdown-words';
import { screenPalette } from '../../../src/charts/drawing/colours';
import { absent } from '../../../src/domain/figures/absence';
import { aRate } from '../../builders';
import { aBreakdown } from '../../pictures/breakdown-scene';
import { aFigure } from '../../pictures/figures';
import { unfitIn } from './whole-option';

const interval = { lower: 3, upper: 6 };
const withAbsence = aBreakdown(aRate(), 'Tower Hamlets', [
  aFigure('2021', 4.6, { interval, age: '18-29 yrs' }),
  aFigure('2021', absent('suppressed'), { age: '30-49 yrs' }),
  aFigure('2021', 5.9, { interval, age: '50+ yrs' }),
  aFigure('2021', 5, { interval }),
]);

describe('a breakdown', () => {
  it('keeps a group without a figure, with its mark in the table and its reason in words', () => {
    const table = tabulateBreakdown(withAbsence);
    expect(table.rows.map((row) => row[1]?.text)).toEqual(['4.6', '[c]', '5.9', '5.0']);
    expect(table.notes).toContain('[c] means suppressed to protect confidentiality.');
    expect(marksOfBreakdown(withAbsence)[1]?.words).toContain('[c]');
    expect(describeBreakdown(withAbsence)).toContain('There is no figure for 30-49 yrs');
  });

  it('gives each group a mark, and holds nothing that is no number', () => {
    expect(marksOfBreakdown(withAbsence)).toHaveLength(withAbsence.groups.length);
    expect(unfitIn(breakdownChart(withAbsence, screenPalette))).toEqual([]);
  });

  it('judges no gap, and says why there is none where an end has no figure', () => {
    const said = describeBreakdown(withAbsence);
    expect(said).toContain('gap of 1.3 per 100,000 people');
    expect(said).not.toMatch(/better|worse/);
    const { gap, ...rest } = withAbsence;
    const none = { ...rest, gap: { kind: 'cannot-say', because: 'one of the two is suppressed' } as const };
    expect(describeBreakdown(none)).toContain('No gap is given because one of the two is suppressed.');
    expect(unfitIn(breakdownChart(none, screenPalette))).toEqual([]);
  });

  it('leaves out of its labels only what all of them say', () => {
    const named = (labels: readonly string[]) => ({
      ...withAbsence,
      groups: withAbsence.groups.map((group, index) => ({ ...group, label: labels[index] ?? '' })),
    });
    expect(groupLabels(named(['Most (IMD2019)', 'Middle (IMD2019)', 'Least (IMD2019)']))).toEqual([
      'Most',
      'Middle',
      'Least',
    ]);
    expect(groupLabels(named(['Most (a)', 'Middle (b)', 'Least (c)']))[0]).toBe('Most (a)');
  });
});
