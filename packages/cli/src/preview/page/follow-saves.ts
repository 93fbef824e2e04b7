import type { PreviewState } from '../shared/contract.js';

interface Listeners {
  onState: (state: PreviewState) => void;
  /** Whether the command runs. */
  onLink: (isLive: boolean) => void;
}

const againMs = 1_000;

/** Calls back with the state at the start and after every save. A command that was stopped is looked for until it is back. */
export const followSaves = ({ onState, onLink }: Listeners): void => {
  const read = async (): Promise<void> => {
    try {
      const answer = await fetch('/state.json', { cache: 'no-store' });
      onState((await answer.json()) as PreviewState);
    } catch {
      // It was stopped meanwhile; the next event brings everything.
      onLink(false);
    }
  };
  // One after the other, so that an earlier state never comes last.
  let reading: Promise<void> = Promise.resolve();
  const open = (): void => {
    const saves = new EventSource('/live');
    saves.addEventListener('open', () => onLink(true));
    saves.addEventListener('error', () => {
      onLink(false);
      // Some browsers give up where nobody answers.
      if (saves.readyState === EventSource.CLOSED) setTimeout(open, againMs);
    });
    saves.addEventListener('message', () => {
      reading = reading.then(read);
    });
  };
  open();
};
