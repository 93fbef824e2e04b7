import type { ComponentChildren } from 'preact';
import { useReport } from '../state/report.js';

/** n, interval or a part: its name and value. */
export type Detail = readonly [string, ComponentChildren];

interface Props {
  id: string;
  title: ComponentChildren;
  definition: string;
  details: Detail[];
  isHeld: boolean;
  onClose: () => void;
}

/** What a definition says: the sentence, and the numbers beside it. */
export function DefinitionBody({ id, title, definition, details, isHeld, onClose }: Props) {
  const { words } = useReport();
  return (
    <>
      <header>
        <span class="pt" id={`${id}-title`}>
          {title}
        </span>
        <button type="button" class="x" tabIndex={isHeld ? 0 : -1} aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </header>
      <p id={`${id}-text`} class={details.length === 0 ? 'nodl' : undefined}>
        {definition}
      </p>
      {details.length > 0 ? (
        <dl>
          {details.map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      ) : null}
    </>
  );
}
