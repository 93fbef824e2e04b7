import { getSites } from '../../data/sites.js';
import { useAnswer } from '../../data/use-answer.js';
import { useRounds } from '../../data/use-rounds.js';
import { useReport } from '../../state/report.js';

const everyMs = 5_000;

/** From nothing to the first visit: the tag, what happens then, and why nothing does. */
export function FirstSteps() {
  const { words, site, language } = useReport();
  const [round] = useRounds(everyMs);
  const { value } = useAnswer(`refused ${site.site}`, round, (signal) => getSites(language, signal));
  const { refusedOrigins } = value?.find((each) => each.site === site.site) ?? site;
  const tag = `<script async src="${location.origin}/safar.js" data-site="${site.site}" data-consent="not-required"></script>`;
  return (
    <>
      <div role="status">
        {refusedOrigins.length > 0 ? (
          <>
            <p>{words.visits.emptyRefused}</p>
            <pre dir="ltr" tabIndex={0}>
              {`"origins": ${JSON.stringify(refusedOrigins)}`}
            </pre>
          </>
        ) : null}
      </div>
      {site.firstDay === null ? (
        <>
          <p>{words.visits.emptyFirst}</p>
          <pre dir="ltr" tabIndex={0}>
            {tag}
          </pre>
          <p>{words.visits.emptyThen}</p>
        </>
      ) : (
        <p>{words.visits.emptyThen}</p>
      )}
      <p>{words.visits.emptyPeriod}</p>
    </>
  );
}
