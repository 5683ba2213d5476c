import { PageHeading } from '../components/frame/PageHeading';
import type { PageName } from '../selection/selection';

const promises: Readonly<Record<PageName, readonly [title: string, promise: string]>> = {
  overview: [
    'How is the partnership doing?',
    'One sentence with the answer, what needs attention, and the six national outcomes with their indicators.',
  ],
  outcome: ['How is this outcome doing?', 'Its indicators, its targets, and the actions that serve it.'],
  indicator: [
    'How is this indicator doing?',
    'The finding, its chart, its table, and where the figures come from.',
  ],
  compare: ['How do places compare?', 'One indicator in one period, across a group of places.'],
  plan: ['How is the plan doing?', 'The actions of the plan, what is late first.'],
  logic: ['What serves what in the plan?', 'From the national priorities to the actions, joined by lines.'],
  priority: [
    'How is this priority doing?',
    'The outcomes it serves, its indicators, its targets and its actions, and what is missing.',
  ],
  action: [
    'How is this action doing?',
    'Its milestones, its targets, and the figures of its indicators before and after its dates.',
  ],
  import: [
    'Read a plan from the file you keep it in',
    'Its table, its columns, every row before and after, and the tidy files to download.',
  ],
  data: ['Where do the figures come from?', 'Every file that was read, and what could not be read.'],
};

interface WaitingPageProps {
  readonly page: PageName;
  readonly takesFocus: boolean;
}

/** The words stand at once; the figures arrive. */
export function WaitingPage({ page, takesFocus }: WaitingPageProps) {
  const [title, promise] = promises[page];
  return (
    <>
      <PageHeading title={title} takesFocus={takesFocus} />
      <p>{promise}</p>
    </>
  );
}
