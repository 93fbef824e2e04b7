import type { MapStage } from '@safar/schema/browser';
import { useReport } from '../../state/report.js';

/** Longer words are cut after some lines; the table has them whole. */
const long = 160;

/** The latest words about a stage, as they were written. */
export function Saying({ stage }: { stage: MapStage }) {
  const { words, format } = useReport();
  const [first, ...rest] = stage.saying;
  if (!first) return <p class="micro">{words.map.nothingSaid}</p>;
  return (
    <div>
      <Quote said={first} />
      {rest.length > 0 ? (
        <details class="more">
          <summary>{words.more(format.count(rest.length))}</summary>
          {rest.map((said, index) => (
            <Quote key={index} said={said} />
          ))}
        </details>
      ) : null}
      <p class="micro">{words.map.saidSo(format.count(stage.sayingCount))}</p>
    </div>
  );
}

function Quote({ said }: { said: MapStage['saying'][number] }) {
  const { words } = useReport();
  return (
    <blockquote
      class={said.text.length > long ? 'clamp' : undefined}
      title={said.text.length > long ? said.text : undefined}
      dir="auto"
      lang={said.language || undefined}
    >
      {words.quote(said.text)}
    </blockquote>
  );
}
