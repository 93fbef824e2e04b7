import type { VisitRow } from '@safar/schema/browser';
import { Path } from '../../parts/text.js';
import { useReport } from '../../state/report.js';
import { sayFriction } from '../map/tables.js';
import { sayAnswer, sayEnding, saySource, sayStage } from './say-visit.js';
import { createTimeline, type Moment } from './timeline.js';

/** Longer visits fold their middle: what began and what ended them stands open. */
const mostMoments = 24;

export function VisitRowView({ visit, isFresh }: { visit: VisitRow; isFresh: boolean }) {
  const report = useReport();
  const { words, format } = report;
  const moments = createTimeline(visit);
  const rest = moments.slice(mostMoments);
  return (
    <tr data-visit={visit.visit} class={isFresh ? 'fresh' : undefined}>
      <th scope="row" class="when">
        {format.dates.instant(visit.start)}
        <small>
          {[
            words.visits.visitNo(format.count(visit.visitNo)),
            words.visits.device[visit.device] ?? visit.device,
          ]
            .filter(Boolean)
            .join(words.separator)}
        </small>
      </th>
      <td data-k={words.columns.source}>
        <bdi>{saySource(visit, report)}</bdi>
      </td>
      <td>
        <ol class="path">
          {moments.slice(0, mostMoments).map((moment, index) => (
            <MomentView key={index} moment={moment} />
          ))}
        </ol>
        {rest.length > 0 ? (
          <details class="more">
            <summary>{words.more(format.count(rest.length))}</summary>
            <ol class="path">
              {rest.map((moment, index) => (
                <MomentView key={index} moment={moment} />
              ))}
            </ol>
          </details>
        ) : null}
      </td>
      <td
        class="num"
        data-k={words.columns.pageCount}
        data-column="pageCount"
        data-value={visit.pages.length}
      >
        {format.count(visit.pages.length)}
      </td>
      <td class="num" data-k={words.columns.engaged} data-column="engaged" data-value={visit.engagedMs}>
        {format.duration(visit.engagedMs)}
      </td>
      <td class="ended" data-ended={visit.engaged ? 'engaged' : 'bounced'} data-cart={visit.cart}>
        {sayEnding(visit, report)}
        <div class="micro">{words.visits.cart[visit.cart]}</div>
      </td>
      <td class="answers">
        {visit.answers.length === 0 ? <small>{words.none}</small> : null}
        {visit.answers.map((answer, index) => (
          <div key={index}>
            <bdi>{sayAnswer(answer, report)}</bdi>
          </div>
        ))}
      </td>
    </tr>
  );
}

function MomentView({ moment }: { moment: Moment }) {
  const report = useReport();
  const { words, format } = report;
  switch (moment.kind) {
    case 'page':
      return (
        <li
          data-path={moment.page.path}
          title={[
            moment.page.title,
            format.dates.time(moment.at),
            format.duration(moment.page.engagedMs),
          ].join(words.separator)}
        >
          <Path path={moment.page.path} />
          {moment.page.notFound ? <span class="mark bad">{words.visits.notFound}</span> : null}
          {moment.page.slow ? <span class="mark bad">{words.visits.slow}</span> : null}
          {moment.page.frictions.map(({ kind, what, count }) => (
            <span class="mark bad" key={kind + what} title={what} data-friction={kind}>
              {count === 1
                ? sayFriction(kind, report)
                : words.visits.times(sayFriction(kind, report), format.count(count))}
            </span>
          ))}
        </li>
      );
    case 'stage':
      return (
        <li class="entered" data-entered={moment.stage}>
          {words.visits.entered(sayStage(moment.stage, report))}
        </li>
      );
    case 'event':
      return (
        <li data-event={moment.name}>
          <span class="mark">{words.events[moment.name] ?? moment.name}</span>
        </li>
      );
  }
}
