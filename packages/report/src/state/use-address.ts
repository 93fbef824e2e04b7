import { useCallback, useEffect, useState } from 'preact/hooks';
import { readAddress, writeAddress, type Address } from './address.js';

export type ChangeAddress = (change: Partial<Address>) => void;

/** The address as state: a change is a step in the history, and going back undoes it. */
export function useAddress(): [Address, ChangeAddress] {
  const [address, setAddress] = useState(() => readAddress(location.search));

  useEffect(() => {
    const onPop = () => setAddress(readAddress(location.search));
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  const change = useCallback((part: Partial<Address>) => {
    const next = { ...readAddress(location.search), ...part };
    history.pushState(null, '', `${location.pathname}${writeAddress(next)}${location.hash}`);
    setAddress(next);
  }, []);

  return [address, change];
}
