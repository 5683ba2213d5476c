import { useEffect } from 'react';
import { afterPaint } from '../figure/after-paint';

const isVisible = (element: Element): boolean => element.isConnected && element.checkVisibility();

/**
 * Where what had the focus leaves the page or is hidden, the page's heading takes it. Without this the browser throws a
 * keyboard back to the top of the document without a word.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = (event: FocusEvent) => {
      last = event.target as Element;
    };
    // A reader who clicks beside everything has left it by choice. Some browsers also send this while it is taken away.
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) return;
      setTimeout(() => {
        if (last !== null && last === target && isVisible(last)) last = null;
      });
    };
    const check = () => {
      if (last === null || isVisible(last)) return;
      const now = document.activeElement;
      if (now !== null && now !== document.body && isVisible(now)) return;
      document.querySelector<HTMLElement>('h1')?.focus();
    };
    // What is visible is known without laying the page out once more when it has just been painted.
    let isDue = false;
    const checkSoon = () => {
      if (last === null || isDue) return;
      isDue = true;
      void afterPaint().then(() => {
        isDue = false;
        check();
      });
    };
    const observer = new MutationObserver(checkSoon);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'open'],
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, []);
}
