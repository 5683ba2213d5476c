import type { PlanViewProps } from './views';

export const TimelineView = (props: PlanViewProps) => <p>{props.shown.length}</p>;
