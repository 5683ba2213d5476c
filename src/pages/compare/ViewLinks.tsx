import { formatAddress } from '../../selection/address';
import { type Selection, withChoices } from '../../selection/selection';
import { type ViewName, views } from './views';

interface ViewLinksProps {
  readonly selection: Selection;
  readonly chosen: ViewName | null;
}

/** The ways to look at a group. Each is an address of its own and keeps every other choice. */
export function ViewLinks({ selection, chosen }: ViewLinksProps) {
  return (
    <nav className="view-links" aria-label="Ways to compare">
      <ul>
        {views.map(({ name, label }, index) => (
          <li key={name}>
            <a
              href={formatAddress(
                withChoices(selection, { as: index === 0 ? '' : name, view: '', order: '' }),
              )}
              {...(name === chosen ? { 'aria-current': 'page' as const } : {})}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
