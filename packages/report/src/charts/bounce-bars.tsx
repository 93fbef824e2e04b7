import type { BounceRow } from '@safar/schema/browser';
import { Path, sayTooFew } from '../parts/text.js';
import { useReport } from '../state/report.js';
import { toPercent } from './percent.js';

/** As many as can be taken in at once; the table has them all. */
const mostRows = 12;

/** One bar a landing page: bounced, read one page and stayed, went on. Under 30 visits hatched, in counts. */
export function BounceBars({ rows }: { rows: readonly BounceRow[] }) {
  const { words, format } = useReport();
  return (
    <div role="img" aria-label={words.bounce.sentence(format.count(rows.length))}>
      <div class="barhead">
        <span>{words.flow.landing}</span>
        <span class="e">{words.columns.visits}</span>
        <span>{words.columns.bounced}</span>
        <span class="e">{words.bounce.wentOn}</span>
      </div>
      {rows.slice(0, mostRows).map((row) => (
        <BounceBar key={row.path} row={row} />
      ))}
      {rows.length > mostRows ? (
        <p class="micro">{words.more(format.count(rows.length - mostRows))}</p>
      ) : null}
    </div>
  );
}

function BounceBar({ row }: { row: BounceRow }) {
  const { words, format } = useReport();
  const { bounced } = row;
  const isTold = bounced.value !== null;
  const say = (count: number) =>
    isTold ? format.share(row.visits === 0 ? 0 : count / row.visits) : format.count(count);
  return (
    <div class="barrow">
      <span class="path">
        <Path path={row.path} />
      </span>
      <span class="e">{format.count(row.visits)}</span>
      <span class="bar-cell">
        <span class="bars">
          {bounced.count > 0 ? (
            <i
              class={isTold ? 'bounced' : 'bounced faint'}
              style={{ inlineSize: toPercent(bounced.count, row.visits) }}
            />
          ) : null}
          {row.read > 0 ? <i class="read" style={{ inlineSize: toPercent(row.read, row.visits) }} /> : null}
          {row.wentOn > 0 ? (
            <i class="went" style={{ inlineSize: toPercent(row.wentOn, row.visits) }} />
          ) : null}
          {bounced.interval ? (
            <i
              class="whisk-line"
              style={{
                insetInlineStart: toPercent(bounced.interval[0], 1),
                inlineSize: toPercent(bounced.interval[1] - bounced.interval[0], 1),
              }}
            />
          ) : null}
        </span>
        <span class="undertext">
          <span>
            {say(bounced.count)}
            {bounced.interval
              ? ` (${words.between(format.share(bounced.interval[0]), format.share(bounced.interval[1]))})`
              : ''}
          </span>
          {isTold ? null : <span class="few">{sayTooFew(row.visits, words, format)}</span>}
          <span>{words.bounce.read(say(row.read))}</span>
        </span>
      </span>
      <span class="e">{say(row.wentOn)}</span>
    </div>
  );
}
