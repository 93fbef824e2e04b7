import type { Figure, WalksPanel, WalkStep } from '@safar/schema/browser';
import { Path, sayTooFew } from '../../parts/text.js';
import { useReport } from '../../state/report.js';
import { sayFriction } from '../map/tables.js';
import { MoodLine } from './mood-line.js';
import { sayMood, sayStage, saySurvey } from './say-walk.js';

interface Props {
  step: WalkStep;
  before: WalkStep | undefined;
  after: WalkStep | undefined;
  panel: WalksPanel;
}

/** A page of a walk, how it felt, and what visitors did there. */
export function StepView({ step, before, after, panel }: Props) {
  const report = useReport();
  const { words, format } = report;
  const marks = [
    ...(step.notFound ? [words.visits.notFound] : []),
    ...(step.slow ? [words.visits.slow] : []),
    ...step.frictions.map(({ kind, count }) =>
      count === 1
        ? sayFriction(kind, report)
        : words.visits.times(sayFriction(kind, report), format.count(count)),
    ),
  ];
  return (
    <li data-path={step.path}>
      <div class="page">
        <Path path={step.path} />
        <p class="micro">
          {[sayStage(step.stage, panel, report), format.duration(step.engagedMs)]
            .filter(Boolean)
            .join(words.separator)}
        </p>
        {marks.length > 0 ? (
          <p>
            {marks.map((mark) => (
              <span class="mark bad" key={mark}>
                {mark}
              </span>
            ))}
          </p>
        ) : null}
        {step.surveys.map((survey) => (
          <p class="micro" key={survey}>
            {words.walks.asked(saySurvey(survey, report))}
          </p>
        ))}
        {step.notes.map(({ text, at }) => (
          <blockquote key={at} dir="auto">
            {text}
          </blockquote>
        ))}
      </div>
      <div class="mood" data-mood={step.mood ?? ''}>
        <span>{sayMood(step.mood, report)}</span>
        <MoodLine before={before?.mood ?? null} mood={step.mood} after={after?.mood ?? null} />
      </div>
      <Beside step={step} panel={panel} />
    </li>
  );
}

/** What visitors of the period did in the stage and on the page. */
function Beside({ step, panel }: Pick<Props, 'step' | 'panel'>) {
  const { words, format } = useReport();
  const stage = panel.stages.find((each) => each.stage === step.stage);
  const engaged = panel.pages.find((each) => each.path === step.path)?.engaged;
  const tell = (figure: Figure, write: (value: number) => string) =>
    figure.value === null ? (
      <span class="few">{sayTooFew(figure.n, words, format)}</span>
    ) : (
      <>
        <b>{write(figure.value)}</b>
        {figure.interval ? (
          <small>
            {' '}
            <bdi>({words.between(format.share(figure.interval[0]), format.share(figure.interval[1]))})</bdi>
          </small>
        ) : null}{' '}
        <small>{words.n(format.count(figure.n))}</small>
      </>
    );
  const lines: [id: string, name: string, figure: Figure | undefined, write: (value: number) => string][] = [
    ['reached', words.walks.reached, stage?.reached, format.share],
    ['passedOn', words.walks.passedOn, stage?.passedOn, format.share],
    ['engaged', words.walks.engaged, engaged, format.duration],
  ];
  return (
    <dl class="beside">
      {lines.map(([id, name, figure, write]) =>
        figure ? (
          <div key={id} data-real={id} data-value={figure.value ?? ''}>
            <dt>{name}</dt>
            <dd>{tell(figure, write)}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
