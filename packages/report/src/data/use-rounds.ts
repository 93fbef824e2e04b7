import { useEffect, useState } from 'preact/hooks';

/** Counts up every `everyMs` while the page is looked at, and at once when it is looked at again after longer. */
export function useRounds(everyMs: number): [number, () => void] {
  const [round, setRound] = useState(0);

  useEffect(() => {
    let last = Date.now();
    const step = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < everyMs * 0.9) return;
      last = Date.now();
      setRound((count) => count + 1);
    };
    const timer = setInterval(step, everyMs);
    document.addEventListener('visibilitychange', step);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', step);
    };
  }, [everyMs]);

  return [round, () => setRound((count) => count + 1)];
}
