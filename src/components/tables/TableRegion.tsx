import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface TableRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A wide table scrolls in here, not the page. It can be reached by keyboard, but only while there is something to scroll. */
export function TableRegion({ label, children }: TableRegionProps) {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState({ sideways: false, down: false });

  // Before it is painted: a table that scrolls must never be there without being reachable.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const sideways = element.scrollWidth > element.clientWidth + 1;
      const down = element.scrollHeight > element.clientHeight + 1;
      setScrolls((before) =>
        before.sideways === sideways && before.down === down ? before : { sideways, down },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  return (
    <section
      ref={box}
      className="table-region"
      aria-label={scrolls.sideways ? `${label} (scrolls sideways)` : label}
      {...(scrolls.sideways || scrolls.down ? { tabIndex: 0 } : {})}
    >
      {children}
    </section>
  );
}
