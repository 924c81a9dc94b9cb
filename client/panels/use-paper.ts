import { useEffect, useRef } from 'react';
import { isPaperTaken, putOnPaper, type Printed } from '../actions/print.ts';

/**
 * Puts on paper what is made when somebody prints the page; the page itself where that is null. A browser waits for
 * nobody once it prints, so all that is needed has to be there before.
 */
export function usePaper(make: () => Printed | null): void {
  const latest = useRef(make);
  useEffect(() => {
    latest.current = make;
  });
  useEffect(() => {
    let takeAway: (() => void) | null = null;
    const put = () => {
      // what prints itself has put its own there
      const printed = isPaperTaken() ? null : latest.current();
      if (printed) takeAway = putOnPaper(printed);
    };
    const clear = () => {
      takeAway?.();
      takeAway = null;
    };
    addEventListener('beforeprint', put);
    addEventListener('afterprint', clear);
    return () => {
      clear();
      removeEventListener('beforeprint', put);
      removeEventListener('afterprint', clear);
    };
  }, []);
}
