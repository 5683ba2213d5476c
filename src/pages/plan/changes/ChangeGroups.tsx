import type { ChangeGroup } from '../../../reviews/plan/changes-shown';
import { formatAddress } from '../../../selection/address';
import { type Selection, withChoices } from '../../../selection/selection';

interface ChangeGroupsProps {
  readonly groups: readonly ChangeGroup[];
  readonly total: number;
  readonly selection: Selection;
}

/** The kinds of change that occur, each an address of its own. */
export function ChangeGroups({ groups, total, selection }: ChangeGroupsProps) {
  if (groups.length < 2) return null;
  const all = { name: '', label: 'Every change', count: total };
  return (
    <nav className="list-links" aria-label="Kinds of change">
      <ul>
        {[all, ...groups].map(({ name, label, count }) => (
          <li key={name}>
            <a
              href={formatAddress(withChoices(selection, { list: name, order: '' }))}
              {...(name === (selection.choices.list ?? '') ? { 'aria-current': 'page' as const } : {})}
            >
              {label}: {count}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
