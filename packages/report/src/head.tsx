import { fewest, type MapPanel } from '@safar/schema/browser';
import { Definition, type DefinitionProps } from './parts/definition.js';
import { useReport, type Report } from './state/report.js';

interface Props {
  map: MapPanel | null;
  isReading: boolean;
  isOld: boolean;
  onReadAgain: () => void;
}

interface FactProps extends Omit<DefinitionProps, 'side' | 'links'> {
  id: string;
  label: string;
  value: string;
}

/** The question that the period asks, and how much is behind the answer. */
export function Head({ map, isReading, isOld, onReadAgain }: Props) {
  const report = useReport();
  const { words, format, period, site } = report;
  const range = format.dates.range(period.from, period.to);
  return (
    <div class="head">
      <div>
        <h1>{map ? getQuestion(map, report) : site.title}</h1>
        <p class="persona">{map && map.visits === 0 ? words.sublineEmpty(range) : words.subline(range)}</p>
      </div>
      {map ? (
        <dl class="facts">
          <div>
            <dt>{words.facts.visits}</dt>
            <dd data-fact="visits">
              {format.count(map.visits)}
              {words.separator}
              {format.count(map.visitors)}
            </dd>
          </div>
          <Completeness map={map} />
          <Robots map={map} />
          <div>
            <dt>{words.facts.asOf}</dt>
            <dd class={`live${isOld ? ' old' : ''}`}>
              <time
                dateTime={new Date(map.asOf).toISOString()}
                data-as-of={map.asOf}
                title={words.facts.asOfLong(format.dates.instant(map.asOf))}
              >
                {format.dates.instant(map.asOf)}
              </time>
              <button
                type="button"
                class="icon screen"
                aria-label={words.reload}
                title={words.reload}
                aria-busy={isReading}
                onClick={onReadAgain}
              >
                <span aria-hidden="true">↻</span>
              </button>
            </dd>
          </div>
        </dl>
      ) : null}
    </div>
  );
}

/** A fact with its definition one hover away. */
function DefinedFact({ id, label, value, ...definition }: FactProps) {
  return (
    <div class="anchorcell">
      <dt>
        {label}
        <Definition {...definition} side="below-end" />
      </dt>
      <dd data-fact={id}>{value}</dd>
    </div>
  );
}

const getDefinition = (map: MapPanel, id: string): string =>
  map.figures.find((figure) => figure.id === id)?.definition ?? '';

function Completeness({ map }: { map: MapPanel }) {
  const { words, format } = useReport();
  const { completeness } = map;
  if (completeness.of === 0 || completeness.value === null) return null;
  const share = format.share(completeness.value);
  return (
    <DefinedFact
      id="completeness"
      label={words.facts.complete}
      value={share}
      name={words.facts.completeName}
      title={words.facts.completeSentence(share)}
      definition={getDefinition(map, 'data.completeness') || words.facts.completeDefinition}
      details={[
        [words.facts.arrived, format.count(completeness.count)],
        [words.facts.expected, format.count(completeness.of)],
        [words.facts.pageViews, format.count(map.pageViews)],
      ]}
    />
  );
}

/** Said only where there are some: nobody misses them otherwise. */
function Robots({ map }: { map: MapPanel }) {
  const { words, format } = useReport();
  if (map.robots === 0) return null;
  const robots = format.count(map.robots);
  return (
    <DefinedFact
      id="robots"
      label={words.facts.robots}
      value={robots}
      name={words.facts.robots}
      title={`${words.facts.robots}${words.separator}${robots}`}
      definition={getDefinition(map, 'visits.robots')}
      details={[[words.parts.visits ?? '', format.count(map.visits)]]}
    />
  );
}

/** Where the most stays were left, asked as a question; a plain one while there are too few to ask so. */
export function getQuestion(map: MapPanel, { words, format, site }: Report): string {
  if (map.visits === 0)
    return site.firstDay === null ? words.questions.empty(site.title) : words.questions.quiet(site.title);
  const gone = (stage: MapPanel['rows'][number]) => stage.outcomes.left + stage.outcomes.immature;
  const [worst] = map.rows.filter((stage) => stage.stays >= fewest).sort((a, b) => gone(b) - gone(a));
  if (!worst || gone(worst) === 0) return words.questions.plain(site.title);
  // While most of them are too young to be final, nobody can say that they have left.
  const ask = worst.outcomes.immature > worst.outcomes.left ? words.questions.waiting : words.questions.leave;
  return ask(format.share(gone(worst) / worst.stays), worst.title);
}
