import type { Assessment } from '../../assessment/place/assessment';

/** Headline indicators always, the others where the plan sets a target for them or nothing else has a figure. */
export function choosePanel(assessments: readonly Assessment[]): readonly Assessment[] {
  const isChosen = ({ indicator, standings }: Assessment) =>
    indicator.tier === 'headline' || standings.length > 0;
  const chosen = assessments.filter(isChosen);
  if (chosen.some(({ latest }) => latest !== null)) return chosen;
  return [...chosen, ...assessments.filter((one) => !isChosen(one) && one.latest !== null)];
}
