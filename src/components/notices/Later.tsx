import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { Awaited } from './Held';

interface LaterProps {
  /** Nothing is put off. */
  readonly isNow: boolean;
  readonly children: () => ReactNode;
}

/** What is large and stands below the first screen: put on the page after what stands above it has been painted. */
export function Later({ isNow, children }: LaterProps) {
  const [isDue, setDue] = useState(isNow);
  useEffect(() => {
    if (isDue) return;
    const timer = setTimeout(() => startTransition(() => setDue(true)), 150);
    return () => clearTimeout(timer);
  }, [isDue]);
  return isDue ? children() : <Awaited>The table follows.</Awaited>;
}
