import { fewest, type SurveyQuestionRow, type SurveyWords } from '@safar/schema/browser';
import { toPercent } from '../../charts/percent.js';
import { ScoreScale } from '../../charts/score-scale.js';
import type { Format } from '../../format/index.js';
import { FigureView, type FigureSource } from '../../parts/figure.js';
import { getFigureName, isNps } from '../../parts/figure-text.js';
import { Path } from '../../parts/text.js';
import { useReport } from '../../state/report.js';

/** Words that stand open; the others are one press away. */
const mostWords = 4;

/** One question: its figure where there is one, how the answers are spread, and the words. */
export function QuestionView({ question, source }: { question: SurveyQuestionRow; source: FigureSource }) {
  const { words, format } = useReport();
  const { figures, values } = question;
  return (
    <div class="question">
      <h4 dir="auto">{words.quote(question.text)}</h4>
      <p class="micro">
        {words.surveys.answers(format.count(question.answers))}
        {question.skipped > 0
          ? `${words.separator}${words.surveys.skipped(format.count(question.skipped))}`
          : ''}
      </p>
      {question.answers > 0
        ? figures.map((figure) => (
            <div key={figure.id} class="anchorcell">
              <FigureView
                figure={figure}
                source={source}
                side="below"
                name={getFigureName(figure.id, words)}
              />
              {figure.value === null ? (
                <TooFew n={figure.n} />
              ) : (
                <ScoreScale figure={figure} kind={isNps(figure.id) ? 'nps' : 'csat'} />
              )}
            </div>
          ))
        : null}
      {values.length > 0 && question.answers > 0 ? <Values question={question} /> : null}
      {question.answers === 0 ? <p class="micro">{words.surveys.noAnswers}</p> : null}
      {question.type === 'contact' ? (
        <p class="micro">
          {words.surveys.contacts} <code dir="ltr">safar contacts list --key FILE</code>
        </p>
      ) : null}
      <Words question={question} />
    </div>
  );
}

function Values({ question }: { question: SurveyQuestionRow }) {
  const { words, format } = useReport();
  const most = Math.max(0.0001, ...question.values.map((value) => value.interval?.[1] ?? value.share));
  const isTold = question.answers >= fewest;
  return (
    <div role="img" aria-label={words.surveys.sentence(question.text)}>
      {question.values.map((value) => (
        <div key={value.id} class="valuerow">
          <span class="k" title={value.label}>
            <bdi>{sayPoint(value.label, format)}</bdi>
          </span>
          <span class="bars">
            <i class="v" style={{ inlineSize: toPercent(value.share, most) }} />
            {isTold && value.interval ? (
              <i
                class="whisk-line"
                style={{
                  insetInlineStart: toPercent(value.interval[0], most),
                  inlineSize: toPercent(value.interval[1] - value.interval[0], most),
                }}
              />
            ) : null}
          </span>
          <span class="e">
            {isTold ? <b>{format.share(value.share)}</b> : null} <small>{format.count(value.count)}</small>
          </span>
        </div>
      ))}
    </div>
  );
}

/** Points of a scale in the digits of the language. */
const sayPoint = (label: string, format: Format) =>
  /^-?\d{1,2}$/.test(label) ? format.count(Number(label)) : label;

function TooFew({ n }: { n: number }) {
  const { words, format } = useReport();
  const sentence = words.surveys.fewAnswers(format.count(n), format.count(fewest));
  return (
    <>
      <div class="dots" role="img" aria-label={sentence}>
        {Array.from({ length: fewest }, (_, index) => (
          <i key={index} class={index < n ? 'y' : undefined} />
        ))}
      </div>
      <p class="micro">
        <b>{sentence}</b> {words.surveys.fewWhy}
      </p>
    </>
  );
}

function Words({ question }: { question: SurveyQuestionRow }) {
  const { words, format, site } = useReport();
  if (question.words.length === 0) return null;
  const sayCart = ({ value, currency = site.currency, pieces }: NonNullable<SurveyWords['cart']>): string =>
    value === undefined || currency === undefined
      ? words.surveys.cartPieces(format.count(pieces))
      : words.surveys.cartWorth(format.money(value, currency));
  const item = (said: SurveyWords, index: number) => (
    <li key={index}>
      <blockquote dir="auto" lang={said.language || undefined}>
        {words.quote(said.text)}
      </blockquote>
      <p class="micro">
        {format.dates.instant(said.at)}
        {said.path === undefined ? null : (
          <>
            {words.separator}
            <Path path={said.path} />
          </>
        )}
        {said.cart ? `${words.separator}${sayCart(said.cart)}` : ''}
      </p>
    </li>
  );
  const rest = question.words.slice(mostWords);
  return (
    <>
      <ul class="words">{question.words.slice(0, mostWords).map(item)}</ul>
      {rest.length > 0 ? (
        <details class="more">
          <summary>{words.more(format.count(rest.length))}</summary>
          <ul class="words">{rest.map(item)}</ul>
        </details>
      ) : null}
    </>
  );
}
