import { describe, expect, it } from 'vitest';
import { reasonCodes } from '../../../src/assessment/targets/reason';
import { standingWords } from '../../../src/domain/judgement';
import { targetKinds } from '../../../src/domain/plan/plan';
import { always } from '../../oracles/plan-targets/always';
import { courts } from '../../oracles/plan-targets/courts';
import { enforcement } from '../../oracles/plan-targets/enforcement';
import { prevention } from '../../oracles/plan-targets/prevention';
import { stand } from '../../oracles/plan-targets/read';
import { treatment } from '../../oracles/plan-targets/treatment';
import { york } from '../../oracles/plan-targets/york';

const targets = [...prevention, ...always, ...treatment, ...courts, ...enforcement, ...york];
const cases = targets.flatMap(({ line, ref, printed, cases: stated }) =>
  stated.map((one, index) => ({ name: `${line} (${ref}), case ${index + 1}: ${one.word}`, printed, one })),
);

describe('the targets of real plans stand as worked out by hand', () => {
  it.each(cases)('line $name', ({ printed, one }) => {
    const found = stand(printed, one);
    const { word, reason } = found;
    expect({ word, reason }, found.because).toEqual({ word: one.word, reason: one.reason ?? null });
    expect(found.because).toContain(one.says ?? '');
    if (one.status === 'illustrative' && one.reason !== 'illustrative')
      expect(found.isIllustrative).toBe(true);
  });

  it('all 75 of them', () => {
    const lines = new Set(targets.map(({ line }) => line));
    expect([...lines].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 75 }, (_, index) => index + 1));
  });

  it('each judged for what it is, once its plan says enough and there are figures', () => {
    const neverJudged = ['to-be-confirmed', 'count'];
    const judged = targets.filter(({ cases: stated }) =>
      stated.some(({ word }) => word !== 'cannot-be-judged'),
    );
    const lines = new Set(judged.map(({ line }) => line));
    const left = targets.filter(
      ({ line, printed }) => !lines.has(line) && !neverJudged.includes(printed.kind),
    );
    expect(left).toEqual([]);
  });

  it('every word and every kind among them', () => {
    expect(new Set(cases.map(({ one }) => one.word))).toEqual(new Set(standingWords));
    expect(new Set(targets.map(({ printed }) => printed.kind))).toEqual(new Set(targetKinds));
  });

  it('every reason why a target cannot be judged among them, but for a date that is missing', () => {
    const reasons = new Set(cases.map(({ one }) => one.reason));
    expect(reasonCodes.filter((code) => !reasons.has(code))).toEqual(['no-end']);
  });
});
