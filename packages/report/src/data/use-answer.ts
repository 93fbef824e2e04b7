import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { AskError } from './ask.js';

/** What is known of an answer: the last one stays on the page while a newer one is read, or could not be. */
export interface Answer<T> {
  value: T | null;
  error: AskError | null;
  isReading: boolean;
  readAgain: () => void;
}

interface State<T> {
  key: string;
  value: T | null;
  error: AskError | null;
  isReading: boolean;
}

/**
 * Asks when `key` changes, when `round` changes, and when told to. An older answer never overwrites a newer one.
 * @param key what is asked; with another key the old answer is forgotten
 */
export function useAnswer<T>(
  key: string,
  round: number,
  get: (signal: AbortSignal) => Promise<T>,
): Answer<T> {
  const [state, setState] = useState<State<T>>({ key, value: null, error: null, isReading: true });
  const [again, setAgain] = useState(0);
  const latest = useRef(get);
  latest.current = get;

  useEffect(() => {
    const abort = new AbortController();
    setState((old) =>
      old.key === key ? { ...old, isReading: true } : { key, value: null, error: null, isReading: true },
    );
    latest.current(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) setState({ key, value, error: null, isReading: false });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const reason = error instanceof AskError ? error : new AskError('broken', 0);
        setState((old) => ({ ...old, error: reason, isReading: false }));
      },
    );
    return () => abort.abort();
  }, [key, round, again]);

  const readAgain = useCallback(() => setAgain((count) => count + 1), []);
  const isCurrent = state.key === key;
  return {
    value: isCurrent ? state.value : null,
    error: isCurrent ? state.error : null,
    isReading: !isCurrent || state.isReading,
    readAgain,
  };
}
