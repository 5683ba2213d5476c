import { nounFor, numberWord, startWithCapital } from './number-words';
import type { Assessment, Progress } from './types';

/** The first sentence of the overview: targets that are not held, actions that are late, actions that say nothing. */
export function overviewSentence(
  assessments: readonly Assessment[],
  progresses: readonly Progress[],
): string {
  return startWithCapital(`${[sayTargets(assessments), ...sayActions(progresses)].join('; ')}.`);
}

function sayTargets(assessments: readonly Assessment[]): string {
  const withTarget = assessments.filter(({ standings }) => standings.length > 0);
  const judged = withTarget.filter(({ standings }) =>
    standings.some(({ word }) => word !== 'cannot-be-judged' && word !== 'not-yet-due'),
  );
  const worrying = judged.filter(({ standings }) =>
    standings.some(({ word }) => word === 'behind' || word === 'missed'),
  ).length;
  if (withTarget.length === 0) return 'no measure has a target';
  if (judged.length === 0) return 'no measure with a target can be judged yet';
  const measures = `${numberWord(judged.length)} ${nounFor(judged.length, 'measures')}`;
  if (judged.length === 1) {
    return `the one measure with a target that can be judged is ${worrying === 1 ? '' : 'neither '}behind ${worrying === 1 ? 'or' : 'nor'} missed`;
  }
  const some = worrying === 0 ? 'none' : numberWord(worrying);
  const are = worrying > 1 ? 'are' : 'is';
  return `${some} of ${measures} with a target that can be judged ${are} behind or missed`;
}

function sayActions(progresses: readonly Progress[]): readonly string[] {
  if (progresses.length === 0) return [];
  const late = progresses.filter(({ word }) => word === 'late').length;
  const silent = progresses.filter(({ word }) => word === 'silent').length;
  const sayLate = `${numberWord(late)} ${nounFor(late, 'actions')} ${late === 1 ? 'is' : 'are'} late`;
  if (silent === 0) return [sayLate];
  return [
    `${sayLate} and ${numberWord(silent)} ${silent === 1 ? 'says' : 'say'} nothing of how ${silent === 1 ? 'it stands' : 'they stand'}`,
  ];
}
