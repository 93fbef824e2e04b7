import { useEffect, useRef, useState } from 'preact/hooks';
import { useReport } from '../state/report.js';

interface Props {
  title: string;
  sql: { title: string; text: string }[];
  onClose: () => void;
}

/** The questions asked of the store, to be read and asked again. The browser's own dialog: Esc closes it and focus goes back. */
export function SqlDialog({ title, sql, onClose }: Props) {
  const { words } = useReport();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog class="sql" ref={dialog} onClose={onClose} aria-labelledby="sql-title">
      <header>
        <h2 id="sql-title">{words.sqlTitle(title)}</h2>
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      {sql.length === 0 ? <p>{words.sqlNone}</p> : null}
      {sql.map((query) => (
        <Query key={query.title} title={query.title} text={query.text} />
      ))}
    </dialog>
  );
}

function Query({ title, text }: { title: string; text: string }) {
  const { words } = useReport();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <section>
      <div>
        <h3>{title}</h3>
        <button type="button" class="plain" onClick={copy}>
          <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
        </button>
      </div>
      <pre tabIndex={0} dir="ltr">
        {text}
      </pre>
    </section>
  );
}
