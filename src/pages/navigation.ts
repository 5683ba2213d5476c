import type { NavigationItem } from '../components/frame/PageShell';
import type { PageName } from '../selection/selection';
import type { Links } from './links';

/** Outcome and indicator pages lie under the overview, logic, priorities and actions under the plan. */
export function navigationFor(page: PageName | 'no-such-page', links: Links): readonly NavigationItem[] {
  const isOverview = page === 'overview' || page === 'outcome' || page === 'indicator';
  const isPlan = ['plan', 'logic', 'priority', 'action', 'import'].includes(page);
  return [
    { label: 'Overview', href: links.overview, isCurrent: isOverview },
    { label: 'Compare', href: links.compare(), isCurrent: page === 'compare' },
    { label: 'Plan', href: links.plan(), isCurrent: isPlan },
    { label: 'Data', href: links.data, isCurrent: page === 'data' },
  ];
}
