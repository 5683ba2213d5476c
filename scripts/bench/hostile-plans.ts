import { parsePartnershipId } from '../../src/domain/ids';
import type { DraftChoices } from '../../src/plan-reading/draft';
import { draftPlan } from '../../src/plan-reading/draft-plan';
import { PlanFileRefused } from '../../src/plan-reading/files/plan-file-errors';
import { readPlanFile } from '../../src/plan-reading/files/read-plan-file';
import type { DraftKnowledge } from '../../src/plan-reading/knowledge';
import { planFiles } from '../../src/plan-reading/output/write-plan';
import type { HostileInput } from './hostile-input';

const knowledge: DraftKnowledge = {
  outcomes: [],
  outcomeWords: [],
  statusWords: [{ partnership: null, written: 'Complete', status: 'done' }],
  owners: [{ partnership: null, owner: 'Police', alsoWritten: [] }],
  earlier: null,
};
const choices = {
  ...{ partnership: parsePartnershipId('somewhere'), planStart: null, planEnd: null },
  ...{ columns: {}, roles: {}, undone: [], answers: {} },
} as DraftChoices;

/** From the file's bytes to the tidy files. Refusing is an answer too. */
async function read(text: string): Promise<void> {
  try {
    planFiles(draftPlan(await readPlanFile('plan.csv', new TextEncoder().encode(text)), knowledge, choices));
  } catch (cause) {
    if (!(cause instanceof PlanFileRefused)) throw cause;
  }
}

const plan = (name: string, size: number, make: (size: number) => string): HostileInput => ({
  name: `a plan, ${name}`,
  size,
  make,
  read,
});

const header = 'Ref,Action,Lead,Deadline,KPI,Milestone,Update,Status\n';
const rows = (count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => row(at)).join('\n');
/** One cell of so many letters, in the column of actions, measures, milestones and owners at once. */
const cell = (name: string, piece: string): HostileInput =>
  plan(`a cell of ${name}`, 2_000, (size) => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    return `${header}1,"${text}","${text}",31/08/2026,"${text}x","${text}x","${text}x",Complete\n`;
  });

/** Plans that took minutes once, and their neighbours: by rows, by columns, and by letters in one cell. */
export const hostilePlans: readonly HostileInput[] = [
  plan('rows of two letters', 1_000, (size) => rows(size, () => 'x,y')),
  plan('rows of two letters under a header', 1_000, (size) => `Action,Lead\n${rows(size, () => 'x,y')}`),
  plan('stray quotes (a",b,"c)', 1_000, (size) => rows(size, () => 'a",b,"c')),
  plan('stray quotes under a header', 1_000, (size) => header + rows(size, () => 'a",b,"c')),
  plan('499 columns', 50, (size) => {
    const wide = ',x'.repeat(491);
    return `${header.trim()}${wide}\n${rows(size, (at) => `${at},Open a clinic,Police,31/08/2026,,,,Complete${wide}`)}`;
  }),
  plan('columns', 30, (size) => {
    const wide = ',Action in year 20'.repeat(size - 10);
    return `${header.trim()}${wide}\n${rows(100, (at) => `${at},Open a clinic,Police,31/08/2026,,,,Complete${wide}`)}`;
  }),
  plan(
    'equal rows',
    1_000,
    (size) => header + rows(size, () => ',Open a clinic for everybody in town,Police,,,,,'),
  ),
  plan(
    'equal targets',
    1_000,
    (size) => header + rows(size, (at) => `${at},Open a clinic,Police,,70 DRR starts,,,`),
  ),
  plan(
    'rows that go on',
    1_000,
    (size) => `Action,Lead,Milestone\nOpen a clinic,Police,and then\n${rows(size, () => ',,and goes on')}`,
  ),
  plan('rows that are headers', 1_000, (size) => rows(size, (at) => `Project ${at},Lead ${at},Update ${at}`)),
  plan(
    'pages of other widths',
    300,
    (size) => `Action\tLead\n${rows(size, (at) => `Open the clinic in town${'\tx'.repeat(1 + (at % 300))}`)}`,
  ),
  plan('comments and a letter', 1_000, (size) => `${'<!--a-->'.repeat(size)}x`),
  plan('bars and bold letters in a line', 1_000, (size) => '| **a '.repeat(size)),
  plan('bold letters in a cell', 1_000, (size) => `a|b|c\n${'**a '.repeat(size)}|b|c\n`),
  plan('brackets of JSON', 10_000, (size) => '['.repeat(size)),
  cell('digits', '1'),
  cell('letters', 'a'),
  cell('capitals', 'A'),
  cell('letters q', 'q'),
  cell('words without our letters', 'é '),
  cell('commas', ','),
  cell('full stops', '.'),
  cell('hyphens', '-'),
  cell('opening brackets', '('),
  cell('opening tags', '<a '),
  cell('addresses', 'a@'),
  cell('numbers', '1 '),
  cell('dates', '1/1/24 '),
  cell('years', 'year 1,'),
  cell('increases', 'increase '),
  cell('baselines', 'baseline '),
  cell('neighbours', 'neighbour '),
  cell('bullets', '• a '),
  cell('line ends', 'a\n'),
];
