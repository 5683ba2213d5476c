import { countOf, inFigures } from '../../domain/words/number-words';
import type { Draft, DraftField, DraftLedger, RowRole } from '../../plan-reading/draft';

export const fieldLabels: Readonly<Record<DraftField, string>> = {
  priority: 'Objective or priority',
  reference: 'Action number',
  action: 'Action',
  owner: 'Owner',
  'linked-plan': 'Linked plan',
  update: 'Update',
  start: 'Start',
  deadline: 'Deadline',
  kpi: 'Indicator or target',
  milestone: 'Milestones',
  status: 'Status',
  note: 'Note',
  'left-out': 'Leave out',
};

export const roleLabels: Readonly<Record<RowRole, string>> = {
  action: 'an action',
  continues: 'goes on from the row above',
  heading: 'a heading',
  header: 'column headings',
  rule: 'a rule',
  text: 'text between tables',
  blank: 'a blank row',
  'set-aside': 'set aside',
};

/** `62 rows read: 62 kept, which make 61 actions, and 0 set aside.` */
export function draftSentence({ ledger, actions }: Draft): string {
  if (ledger.rowsRead === 0) return 'No row of a plan was found in this file.';
  return `${countOf(ledger.rowsRead, 'row')} read = ${inFigures(ledger.rowsKept)} kept, which make ${countOf(actions.length, 'action')}, + ${inFigures(ledger.rowsSetAside)} set aside.`;
}

/** Everything else in the file, so that no line goes uncounted. */
export function linesSentence(ledger: DraftLedger): string {
  const { lines, rowsRead, headers, rules, text, blank } = ledger;
  return `${countOf(lines, 'line')} in the file = ${countOf(rowsRead, 'row')} + ${inFigures(headers)} of column headings + ${countOf(rules, 'rule')} + ${inFigures(text)} of text between tables + ${inFigures(blank)} blank.`;
}

/** `61 actions, 23 milestones, 5 targets; 41 corrections, 3 of them proposals to look at; 2 questions.` */
export function contentsSentence({ milestones, targets, corrections, questions }: Draft): string {
  const proposals = corrections.filter(({ isProposal }) => isProposal).length;
  const open = questions.filter(({ answer }) => answer === '').length;
  const parts = [
    `${countOf(milestones.length, 'milestone')} and ${countOf(targets.length, 'target')}`,
    `${countOf(corrections.length, 'correction')}${proposals > 0 ? `, ${inFigures(proposals)} of them proposals to look at` : ''}`,
    open === 0 ? 'no open question' : countOf(open, 'open question'),
  ];
  return `${parts.join('; ')}.`;
}
