import { Notice } from '../../components/notices/Notice';
import type { TrialPlan } from '../app-state';

interface TrialNoticeProps {
  readonly trial: TrialPlan;
  readonly onEnd: () => void;
}

/** While a plan that was read from a file stands in for the one in the data. */
export function TrialNotice({ trial, onEnd }: TrialNoticeProps) {
  return (
    <Notice>
      <p>
        The plan on these pages was read from {trial.file}. It is in this tab alone, and gone when you close
        it.{' '}
        <button type="button" className="button" onClick={onEnd}>
          Show the plan in the data again
        </button>
      </p>
    </Notice>
  );
}
