import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useWideScreen } from './use-wide-screen';

export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly panel: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
  /** The tab that comes first under headings, where it is not the first of the list. */
  readonly first?: string;
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowLeft: (index, count) => (index + count - 1) % count,
  ArrowRight: (index, count) => (index + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Tabs on a wide screen; on a phone and on paper the same panels under headings, in order. Every panel stays in the
 * page, so that print and "find in page" on a phone have all of them.
 * Keys as in the ARIA Authoring Practices' tabs pattern, with automatic activation.
 */
export function Tabs({ label, tabs: listed, chosen, onChoose, first }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isTabbed = useWideScreen();
  const tabs = isTabbed
    ? listed
    : listed.toSorted((one, other) => Number(other.name === first) - Number(one.name === first));
  const current = tabs.some(({ name }) => name === chosen) ? chosen : tabs[0]?.name;

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const index = tabs.findIndex(({ name }) => name === current);
    const next = step ? tabs[step(index, tabs.length)] : undefined;
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  };

  return (
    <div className={isTabbed ? 'tabs tabs--tabbed' : 'tabs'}>
      {isTabbed ? (
        <div className="tabs__list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
          {tabs.map((tab) => (
            <button
              key={tab.name}
              type="button"
              role="tab"
              id={`${id}-${tab.name}-tab`}
              data-tab={tab.name}
              className="tabs__tab"
              aria-selected={tab.name === current}
              aria-controls={`${id}-${tab.name}`}
              tabIndex={tab.name === current ? 0 : -1}
              onClick={() => onChoose(tab.name)}
            >
              {tab.label}
            </button>
          ))}
        </div>
      ) : null}
      {tabs.map((tab) => (
        <div
          key={tab.name}
          id={`${id}-${tab.name}`}
          className={`tabs__panel${tab.name === current ? '' : ' tabs__panel--away'}`}
          {...(isTabbed ? { role: 'tabpanel', 'aria-labelledby': `${id}-${tab.name}-tab` } : {})}
        >
          <h2 className="tabs__heading">{tab.label}</h2>
          {tab.panel}
        </div>
      ))}
    </div>
  );
}
