import type { SurveyRow } from '@safar/schema/browser';
import { Empty } from '../../parts/empty.js';
import type { FigureSource } from '../../parts/figure.js';
import { ShareText } from '../../parts/text.js';
import { Twin } from '../../parts/twin.js';
import { useReport } from '../../state/report.js';
import type { PanelBodyProps, PanelView } from '../panel-view.js';
import { QuestionView } from './question.js';
import { nameSurvey } from './name-survey.js';
import { createSurveyTables } from './tables.js';

function SurveysBody({ panel, tables }: PanelBodyProps<'surveys'>) {
  const { words } = useReport();
  const source = { panel: 'surveys', table: tables[0], sql: panel.sql };
  return (
    <>
      <p>{words.surveys.intro}</p>
      {panel.rows.map((survey) => (
        <SurveyView key={survey.survey + survey.place} survey={survey} source={source} />
      ))}
      <Twin panel="surveys" tables={tables} />
    </>
  );
}

function SurveyView({ survey, source }: { survey: SurveyRow; source: FigureSource }) {
  const { words, format } = useReport();
  const { byLink } = survey;
  const counts = (byLink ? words.surveys.linkCounts : words.surveys.counts)(
    format.count(survey.shown),
    format.count(survey.answered),
    format.count(survey.done),
    format.count(survey.dismissed),
    format.count(survey.later),
  );
  return (
    <section class="survey" data-survey={survey.survey} data-place={survey.place}>
      <div class="title">
        <h3>{nameSurvey(survey, words)}</h3>
        <span class="micro">{counts}</span>
        <span class="micro">
          {words.surveys.response} <ShareText share={survey.responseRate} />
        </span>
      </div>
      {byLink ? (
        <p class="micro">
          {words.surveys.joined(format.count(byLink.joined), format.count(survey.shown))} {byLink.definition}
        </p>
      ) : null}
      <div class="questions">
        {survey.questions.map((question) => (
          <QuestionView key={question.question} question={question} source={source} />
        ))}
      </div>
    </section>
  );
}

function SurveysEmpty() {
  const { words, site } = useReport();
  return site.surveys.length > 0 ? (
    <Empty title={words.surveys.emptyTitle}>
      <p>{words.surveys.emptyNone}</p>
    </Empty>
  ) : (
    <Empty title={words.surveys.emptyTitle} code={words.surveys.emptyCode}>
      <p>{words.surveys.empty}</p>
    </Empty>
  );
}

export const surveysView: PanelView<'surveys'> = {
  getTitle: (words) => words.surveys.title,
  width: 'c12',
  createTables: createSurveyTables,
  isEmpty: (panel) => panel.rows.every((row) => row.shown === 0 && row.answered === 0),
  Body: SurveysBody,
  EmptyBody: SurveysEmpty,
};
