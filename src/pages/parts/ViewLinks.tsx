import { formatAddress } from '../../selection/address';
import { type Selection, withChoices } from '../../selection/selection';

interface ViewLinksProps {
  /** What the list is for, read aloud. */
  readonly label: string;
  /** The first one is what an address without a view leads to. */
  readonly views: readonly { readonly name: string; readonly label: string }[];
  readonly selection: Selection;
  /** Choices that mean nothing in another view. */
  readonly cleared: Selection['choices'];
  /** null: the address names none that is known. */
  readonly chosen: string | null;
}

/** The ways to look at the same things. Each is an address of its own and keeps every other choice. */
export function ViewLinks({ label, views, selection, cleared, chosen }: ViewLinksProps) {
  return (
    <nav className="view-links" aria-label={label}>
      <ul>
        {views.map(({ name, label: words }, index) => (
          <li key={name}>
            <a
              href={formatAddress(withChoices(selection, { ...cleared, as: index === 0 ? '' : name }))}
              {...(name === chosen ? { 'aria-current': 'page' as const } : {})}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
