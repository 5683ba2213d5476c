import type { ProgressWord, StandingWord } from '../domain/judgement';
import type { Assessment, Concern, Progress } from './types';

/** What the first screen must show: missed targets, targets behind, late actions (longest first), silent actions. */
export function concerns(
  assessments: readonly Assessment[],
  progresses: readonly Progress[],
): readonly Concern[] {
  const late = [...withProgress(progresses, 'late')].sort(
    (one, other) => other.daysOverdue - one.daysOverdue,
  );
  return [
    ...withStanding(assessments, 'missed'),
    ...withStanding(assessments, 'behind'),
    ...[...late, ...withProgress(progresses, 'silent')].map((progress) => ({
      kind: 'action' as const,
      progress,
    })),
  ];
}

const withStanding = (assessments: readonly Assessment[], word: StandingWord): readonly Concern[] =>
  assessments.flatMap((assessment) =>
    assessment.standings
      .filter((standing) => standing.word === word)
      .map((standing) => ({ kind: 'target' as const, assessment, standing })),
  );

const withProgress = (progresses: readonly Progress[], word: ProgressWord): readonly Progress[] =>
  progresses.filter((progress) => progress.word === word);
