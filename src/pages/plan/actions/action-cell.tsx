import type { ReactNode } from 'react';
import type { Progress } from '../../../assessment/actions/progress';
import { ProgressTag } from '../../../components/tables/Tags';
import type { Links } from '../../links';
import { PlanDay } from '../../parts/PlanDay';

/** A cell of an action's row that is more than its text: a link, or a mark with its words. null: the text does. */
export function actionCell(progress: Progress | undefined, column: string, links: Links): ReactNode {
  if (!progress) return null;
  const { action, word } = progress;
  switch (column) {
    case 'action':
      return <a href={links.action(action.id)}>{action.action}</a>;
    case 'status':
      return (
        <>
          <ProgressTag word={word} />
          {action.statusAsWritten === '' ? null : (
            <span className="detail own-word">“{action.statusAsWritten}”</span>
          )}
        </>
      );
    case 'deadline':
      return <PlanDay day={action.deadline} />;
    default:
      return null;
  }
}
