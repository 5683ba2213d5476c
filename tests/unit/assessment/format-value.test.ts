import { describe, expect, it } from 'vitest';
import { formatDifference, formatNumber, formatValue } from '../../../src/assessment/words/format-value';
import { anIndicator, aProportion, aRate } from '../../builders';

describe('a value', () => {
  it.each([
    [0, '0'],
    [1234567, '1,234,567'],
    [15618.691, '15,619'],
  ])('that is a count of %d reads %s', (value, text) => {
    expect(formatValue(value, anIndicator())).toBe(text);
  });

  it.each([
    [0, '0.0'],
    [0.05, '0.05'],
    [0.999, '1.00'],
    [2.84, '2.8'],
    [2.85, '2.9'],
    [1043.02, '1,043.0'],
  ])('that is a rate of %d reads %s', (value, text) => {
    expect(formatValue(value, aRate())).toBe(text);
  });

  it.each([
    [38.888, '38.9%'],
    [0.4, '0.4%'],
    [100, '100.0%'],
  ])('that is a proportion of %d reads %s', (value, text) => {
    expect(formatValue(value, aProportion())).toBe(text);
  });

  it('never shows minus nought', () => {
    expect(formatValue(-0, anIndicator())).toBe('0');
    expect(formatValue(-0.04, aProportion())).toBe('0.0%');
    expect(formatNumber(-0.01)).toBe('0');
  });
});

describe('a difference', () => {
  it('between proportions is in percentage points', () => {
    expect(formatDifference(-3.44, aProportion())).toBe('3.4 percentage points');
    expect(formatDifference(1, aProportion())).toBe('1.0 percentage point');
  });

  it('between counts is a number without its sign', () => {
    expect(formatDifference(-1200, anIndicator())).toBe('1,200');
  });
});

describe('a value whose source prints fewer decimals', () => {
  it('is shown with no more than that: 466 and not 466.0', () => {
    expect(formatValue(466, aRate({ decimals: 0 }))).toBe('466');
    expect(formatValue(466, aRate())).toBe('466.0');
    expect(formatValue(4.25, aRate({ decimals: 2 }))).toBe('4.25');
    expect(formatDifference(-12, aRate({ decimals: 0 }))).toBe('12');
  });
});
