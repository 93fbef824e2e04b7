import { useReport } from '../../state/report.js';

/** From nothing to the first visit: the tag, and what happens then. */
export function FirstSteps() {
  const { words, site } = useReport();
  const tag = `<script async src="${location.origin}/safar.js" data-site="${site.site}" data-consent="not-required"></script>`;
  return (
    <>
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
