import { expect, it } from 'vitest';
import { parseOutcomeId, parsePartnershipId } from '../../../src/domain/ids';
import type { Outcome } from '../../../src/domain/outcome';
import type { Plan } from '../../../src/domain/plan/plan';
import type { DraftChoices, SourceFile } from '../../../src/plan-reading/draft';
import { draftPlan } from '../../../src/plan-reading/draft-plan';
import type { DraftKnowledge } from '../../../src/plan-reading/knowledge';
import { anAction, aPlan } from '../../builders';

function sure<T>(value: T | null): T {
  if (value === null) throw new Error('a test says what cannot be read');
  return value;
}

const partnership = sure(parsePartnershipId('barnet'));
const anOutcome = (id: string, order: number): Outcome => ({
  id: sure(parseOutcomeId(id)),
  order,
  name: id,
  kind: 'strategic',
  description: '',
});
const supply = anOutcome('less-supply', 1);
const recovery = anOutcome('more-recovery', 2);

const earlier: Plan = aPlan({
  partnership,
  actions: [
    anAction({ id: 'barnet-2-4', reference: '2.4', action: 'Open a recovery café', outcome: supply.id }),
  ],
});

const knowledge: DraftKnowledge = {
  outcomes: [supply, recovery],
  outcomeWords: [{ outcome: recovery.id, words: ['recovery'] }],
  statusWords: [],
  owners: [],
  earlier,
};

const choices: DraftChoices = {
  partnership,
  planStart: null,
  planEnd: null,
  columns: {},
  roles: {},
  undone: [],
  answers: {},
};

const rows = [
  ['Action number', 'Action', 'Action owner', 'Target finish date'],
  ['2.4', 'Start a recovery choir', 'CGL', '31/03/2024'],
  ['2.5', 'Open a recovery café in the town', 'CGL', '31/03/2024'],
];

const source: SourceFile = {
  file: 'plan.csv',
  kind: 'csv',
  problems: [],
  sheets: [
    {
      name: '',
      rows: rows.map((cells, at) => ({
        row: at + 1,
        cells: cells.map((text) => ({ text, date: null, isNumber: false })),
      })),
    },
  ],
};

const read = (undone: readonly string[] = []) => draftPlan(source, knowledge, { ...choices, undone });

it('an action that goes on under another number keeps its id and the outcome somebody chose for it', () => {
  const { actions, corrections } = read();
  expect(actions.map(({ id, reference, outcome }) => [id, reference, outcome])).toEqual([
    ['barnet-2-4-2', '2.4', 'more-recovery'],
    ['barnet-2-4', '2.5', 'less-supply'],
  ]);
  expect(corrections).toContainEqual(
    expect.objectContaining({ row: 3, what: 'outcome kept from the plan it follows', after: 'less-supply' }),
  );
});

it('the kept outcome can be undone, and is then proposed from the words', () => {
  const kept = read().corrections.filter(({ what }) => what === 'outcome kept from the plan it follows');
  const { actions } = read(kept.map(({ id }) => id));
  expect(actions.map(({ outcome }) => outcome)).toEqual(['more-recovery', 'more-recovery']);
});

it('the rows of the file point to the action under the id that it keeps', () => {
  const { rows: found } = read();
  expect(found.map(({ action }) => action)).toEqual([null, 'barnet-2-4-2', 'barnet-2-4']);
});
