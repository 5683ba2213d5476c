import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Draft, planFileKinds, rowRoles } from '../../../src/plan-reading/draft';
import { planFiles } from '../../../src/plan-reading/output/write-plan';
import { aSheet, aSource, draftOf } from './a-source';

const words = [
  ...['Ref', 'Action', 'Lead', 'Deadline', 'KPI', 'Milestone', 'Progress', 'Priority', '', '', ''],
  ...[
    '31/03/17',
    'Nov 16',
    '13/25/23',
    'Year 1 2022/23',
    'Ongoing',
    '1.1',
    '3.1',
    '3.10',
    'PBC1 We will help',
  ],
  ...[
    '<ul>• a • b',
    '• x',
    '---',
    '1,000 kits 34 ATR starts',
    '50% by Q2',
    '100%',
    'top quartile',
    'TBC',
    '=1+1',
  ],
  ...[
    'Police',
    'Completed',
    'Total',
    '__proto__',
    'constructor',
    'Open a treatment clinic in town',
    'and goes on',
  ],
  ...['Lead officer', 'Revised date', 'Milestone due', 'Subitems', 'Risk', 'Likelihood', 'Year 1 actions'],
  ...['Baseline 2022/23', 'Target 2023/24', 'RAG Q2', 'Zed Example', '- a\n- b', '✓', '🟢', 'SUPPLY', '38'],
  ...['Note: x', 'Key', 'TRUE', 'within 6 months', 'End of FY', 'From April 2024', 'from 30 to 20'],
];

function expectWhole(draft: Draft): void {
  const { ledger, rows, actions, milestones, targets, corrections, questions } = draft;
  expect(ledger.rowsRead).toBe(ledger.rowsKept + ledger.rowsSetAside);
  expect(ledger.lines).toBe(ledger.rowsRead + ledger.headers + ledger.rules + ledger.text + ledger.blank);
  expect(rows).toHaveLength(ledger.lines);
  const ids = new Set(actions.map(({ id }) => id));
  expect(ids.size).toBe(actions.length);
  expect(actions.filter(({ action }) => action === '')).toEqual([]);
  expect(milestones.filter(({ action }) => !ids.has(action))).toEqual([]);
  expect(targets.filter(({ actions: served }) => served.some((id) => !ids.has(id)))).toEqual([]);
  const kept = rows.filter(({ role }) => role === 'action' || role === 'continues');
  expect(kept.filter(({ action }) => action === null || !ids.has(action))).toEqual([]);
  const names = [...corrections, ...questions].map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
  expect(planFiles(draft)).toHaveLength(5);
}

const header = ['Ref', 'Action', 'Lead', 'Deadline', 'KPI', 'Milestone'];
const anyRows = fc.array(fc.array(fc.constantFrom(...words), { maxLength: 7 }), {
  minLength: 1,
  maxLength: 12,
});
/** Half of them with a header, in one of the first three rows. */
const anyPlan = fc
  .tuple(anyRows, fc.option(fc.nat(2), { freq: 2 }), fc.constantFrom(...planFileKinds))
  .map(([rows, at, kind]) => aSource([aSheet(at === null ? rows : rows.toSpliced(at, 0, header))], kind));

it('balances its books for any rows, as proposed, undone, answered and overruled', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...rowRoles), (source, role) => {
      const draft = draftOf(source);
      expectWhole(draft);
      expectWhole(draftOf(source, { undone: draft.corrections.map(({ id }) => id) }));
      const answers = draft.questions.map(({ id, options }) => [id, options.at(-1)?.value ?? ''] as const);
      expectWhole(draftOf(source, { answers: Object.fromEntries(answers) }));
      expectWhole(draftOf(source, { roles: Object.fromEntries(draft.rows.map(({ id }) => [id, role])) }));
    }),
    { numRuns: 150 },
  );
});
