import { escapeProperty, escapeText } from '../config-file/print-findings.js';
import type { Paint } from '../terminal/colour.js';
import type { Forecast, SurveyForecast } from './forecast.js';

const number = new Intl.NumberFormat('en');
const date = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const count = (many: number, one: string, others = `${one}s`): string =>
  `${number.format(many)} ${many === 1 ? one : others}`;

const sayAnswers = ({ answers, precision, shown }: SurveyForecast): string => {
  if (shown === 0) return '';
  if (answers === undefined) return '; nothing was ever asked here, so no number of answers can be given';
  if (answers === 0) return '; expect hardly an answer';
  const { figure = '', halfWidth = 0, unit = '', isMeasured = true } = precision ?? {};
  const width = figure === 'mean' ? halfWidth.toFixed(1) : String(Math.max(1, Math.round(halfWidth)));
  const spread = precision
    ? `, ${figure} ±${width}${unit === '%' ? ' %' : ''}${isMeasured ? '' : ' at most'}`
    : '';
  return `; expect about ${count(answers, 'answer')}${spread}`;
};

/** `412 times to 380 people; expect about 37 answers, NPS ±30`. */
const sayShown = (survey: SurveyForecast): string => {
  const { shown, people, untold, isUnknown } = survey;
  const why = untold.join('; ');
  if (isUnknown) return untold.length === 0 ? 'never: it has no "when"' : `nobody can say: ${why}`;
  const atLeast = untold.length === 0 ? '' : 'at least ';
  const times = shown === 0 ? 'never' : `${count(shown, 'time')} to ${count(people, 'person', 'people')}`;
  return `${atLeast}${times}${sayAnswers(survey)}${untold.length === 0 ? '' : ` (${why})`}`;
};

const sayRates = (surveys: readonly SurveyForecast[]): string[] => {
  const told = surveys.filter(({ shown }) => shown > 0);
  const own = told.flatMap(({ survey, rate }) =>
    rate?.isOwn ? [`"${survey}" ${Math.round(rate.answered * 100)} % of ${number.format(rate.shown)}`] : [],
  );
  const other = told.find(({ rate }) => rate && !rate.isOwn)?.rate;
  return [
    ...(own.length > 0 ? [`Answered before: ${own.join(', ')}.`] : []),
    ...(other
      ? [
          `For surveys that were never shown the share of all others is taken: ${Math.round(other.answered * 100)} % of ${number.format(other.shown)}.`,
        ]
      : []),
    ...(told.some(({ rate }) => !rate)
      ? [
          'As nothing was ever asked, everybody is taken to close the card: who answers or looks away may be asked earlier or later.',
        ]
      : []),
  ];
};

const sayPeriod = ({ from, to, days, visits, people }: Forecast): string => {
  if (days === 0) return 'There are no visits of the last 30 days, so nothing can be forecast.';
  const much = `${count(visits, 'visit')} of ${count(people, 'person', 'people')}`;
  return days < 30
    ? `With the visits of the last ${days === 1 ? 'day' : `${days} days`}, since there are no older ones (${much}), this would have been shown:`
    : `With the visits of the last 30 days, ${date.format(from)} to ${date.format(to)} (${much}), this would have been shown:`;
};

/** The forecast for people: a line per survey, and what it rests on. */
export const printForecast = (forecast: Forecast, paint: Paint): string => {
  const { days, surveys } = forecast;
  const width = Math.max(0, ...surveys.map(({ survey }) => survey.length));
  const lines =
    days === 0 || surveys.length === 0
      ? []
      : [
          ...surveys.map(
            (survey) => `    ${paint('bold', survey.survey.padEnd(width))}  ${sayShown(survey)}`,
          ),
          ...sayRates(surveys).map((sentence) => paint('dim', `  ${sentence}`)),
          paint(
            'dim',
            '  Dialogs of the page, typing and pages in the background may hold a survey up; the store does not tell of them.',
          ),
        ];
  const none = surveys.length === 0 ? ['  There is no survey in the file to forecast.'] : [];
  return [`  ${sayPeriod(forecast)}`, ...lines, ...none].map((line) => `${line}\n`).join('');
};

/** The same as one workflow command. */
export const printForecastNotice = (forecast: Forecast, file: string): string => {
  const text = printForecast(forecast, (_, words) => words).trimEnd();
  return `::notice file=${escapeProperty(file)},title=Forecast::${escapeText(text)}\n`;
};
