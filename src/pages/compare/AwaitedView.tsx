import { Awaited } from '../../components/notices/Held';
import type { Subject } from './views';

interface AwaitedViewProps extends Pick<Subject, 'group'> {
  /** What will be drawn: "The heat map of every indicator". */
  readonly what: string;
}

/** The frame of a view whose answer is not there yet. */
export const AwaitedView = ({ what, group }: AwaitedViewProps) => (
  <div className="figure">
    <p className="figure__subtitle">
      {what} · {group.name}
    </p>
    <Awaited>The figures are being prepared. The picture and its table will stand here.</Awaited>
  </div>
);
