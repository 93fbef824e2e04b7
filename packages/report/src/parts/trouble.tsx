import type { AskError } from '../data/ask.js';
import type { Words } from '../languages/index.js';

/** Why something could not be read, in words, and what to do about it. */
export function Trouble({ error, words, onRetry }: { error: AskError; words: Words; onRetry: () => void }) {
  const { title, text } = explain(error, words);
  return (
    <div class="trouble" role="alert">
      <b>{title}</b>
      <p>{text}</p>
      <button type="button" class="plain" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}

function explain(error: AskError, { errors }: Words): { title: string; text: string } {
  switch (error.kind) {
    case 'signed-out':
      return { title: errors.signedOutTitle, text: errors.signedOut };
    case 'not-found':
      return { title: errors.title, text: errors.notFound };
    case 'busy':
      return { title: errors.title, text: errors.busy };
    case 'offline':
      return { title: errors.title, text: errors.offline };
    case 'broken':
      return { title: errors.title, text: errors.broken };
    case 'refused':
      return { title: errors.title, text: errors.refused(String(error.status)) };
  }
}
