import { shortened } from '../../src/domain/words/shortened';
import type { Correction, Draft } from '../../src/plan-reading/draft';
import type { PlanFileRefused } from '../../src/plan-reading/files/plan-file-errors';
import { openOffer } from '../../src/plan-reading/untabled/offer-actions';
import type { Effects } from '../run.mjs';

/** What became of one file: an object on one line, or a report to read. */
export function printDraft(draft: Draft, isJson: boolean, effects: Effects): void {
  if (isJson) effects.print(JSON.stringify(draftObject(draft)));
  else printReport(draft, effects);
}

export function printRefusal(
  file: string,
  refusal: PlanFileRefused,
  isJson: boolean,
  { print, warn }: Effects,
): void {
  const { found, done, advice } = refusal;
  if (!isJson) {
    warn(`${file}: ${found} ${done} ${advice}`);
    return;
  }
  const counts = { rowsRead: 0, rowsKept: 0, rowsSetAside: 0 };
  const nothing = { actions: [], milestones: [], targets: [], corrections: [] };
  const problems = [{ severity: 'error', line: null, column: '', found, done, advice }];
  print(JSON.stringify({ file, ...counts, ...nothing, problems }));
}

function draftObject(draft: Draft) {
  const { rowsRead, rowsKept, rowsSetAside, lines, headers, rules, text, blank } = draft.ledger;
  return {
    file: draft.file,
    rowsRead,
    rowsKept,
    rowsSetAside,
    actions: draft.actions,
    milestones: draft.milestones,
    targets: draft.targets,
    corrections: draft.corrections.map(({ row, what, before, after, column, sheet, isProposal }) => ({
      row,
      what,
      before,
      after,
      column,
      sheet,
      isProposal,
    })),
    kind: draft.kind,
    lines,
    headers,
    rules,
    text,
    blank,
    setAside: setAsideOf(draft).map(({ row, sheet, why, cells }) => ({
      row,
      sheet,
      why,
      text: wordsOf(cells),
    })),
    questions: draft.questions,
    problems: draft.problems.map(({ file: _, ...problem }) => problem),
    tables: draft.tables,
  };
}

const setAsideOf = ({ rows }: Draft) => rows.filter(({ role }) => role === 'heading' || role === 'set-aside');
const wordsOf = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(' | ');
const count = (number: number, word: string): string =>
  `${number.toLocaleString('en-GB')} ${word}${number === 1 ? '' : 's'}`;
const short = (text: string): string => shortened(text, 90);

function printReport(draft: Draft, { print }: Effects): void {
  const { ledger } = draft;
  print(
    `${draft.file} (${draft.kind}): ${count(ledger.rowsRead, 'row')} read = ${ledger.rowsKept} kept + ${ledger.rowsSetAside} set aside`,
  );
  print(
    `  ${count(ledger.lines, 'line')} = these rows + ${count(ledger.headers, 'header')} + ${count(ledger.rules, 'rule')} + ${ledger.text} of text + ${ledger.blank} blank`,
  );
  print(
    `  ${count(draft.actions.length, 'action')}, ${count(draft.milestones.length, 'milestone')}, ${count(draft.targets.length, 'target')}`,
  );
  for (const { id, headerRow, columns } of draft.tables) {
    const header = headerRow === null ? 'no header' : `header in row ${headerRow}`;
    const read = columns.map(({ heading, field }) => `${heading || '(none)'} = ${field}`);
    print(`  table ${id}, ${header}: ${read.join('; ')}`);
  }
  for (const { row, why, cells } of setAsideOf(draft)) {
    print(`  row ${row} set aside: ${why}. ${short(wordsOf(cells))}`);
  }
  for (const group of groups(draft.corrections)) printCorrections(group, print);
  for (const { row, ask, found } of draft.questions) print(`  question, row ${row}: ${ask} ${short(found)}`);
  printOffer(draft, print);
  for (const { severity, line, column, found, done, advice } of draft.problems) {
    const place = `${line === null ? '' : `, row ${line}`}${column === '' ? '' : `, column "${column}"`}`;
    print(`  ${severity}${place}: found ${found || 'an empty cell'}`);
    print(`    ${done} ${advice}`);
  }
}

function printOffer({ questions }: Draft, print: Effects['print']): void {
  const offer = openOffer(questions);
  for (const kind of ['titles', 'points'] as const) {
    if (offer?.[kind]) print(`    With --${kind}-as-actions its ${kind} are taken as the actions.`);
  }
}

const groups = (corrections: readonly Correction[]): readonly (readonly Correction[])[] =>
  [...new Set(corrections.map(({ what }) => what))].map((what) =>
    corrections.filter((one) => one.what === what),
  );

function printCorrections(group: readonly Correction[], print: Effects['print']): void {
  const [first] = group;
  if (!first) return;
  const times = group.length === 1 ? `row ${first.row}` : `${group.length} times, first in row ${first.row}`;
  print(`  ${first.isProposal ? 'proposal' : 'correction'}, ${times}: ${first.what}`);
  print(`    "${short(first.before)}" → "${short(first.after)}"`);
}
