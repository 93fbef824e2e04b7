import type { GivenAnswer, SurveyContent, WidgetTexts } from '@safar/schema';
export type { Finding } from '../../config-file/finding.js';
import type { Finding } from '../../config-file/finding.js';

/** What the page knows of the file: `GET /state.json`. */
export interface PreviewState {
  /** Counts up with every save that was read. */
  version: number;
  /** As the owner named it. */
  file: string;
  /** '' until a file without mistakes was read. */
  site: string;
  /** Of the site, its default first. */
  languages: string[];
  /** Of the last file without mistakes. */
  surveys: PreviewSurvey[];
  /** Of the file as it is now. */
  findings: Finding[];
  /** Why the file cannot be read at all; '' when it can. */
  trouble: string;
  /** Whether the surveys are those of an earlier save, because the last one has mistakes. */
  isBehind: boolean;
}

export interface PreviewSurvey {
  id: string;
  /** The owner's title by language of the page, where there is one. */
  titles: Record<string, string>;
  template?: string;
  questions: PreviewQuestion[];
  drawings: PreviewDrawing[];
}

export interface PreviewQuestion {
  id: string;
  /** By language of the site. */
  texts: Record<string, string>;
}

/** A survey in one language of the site. */
export interface PreviewDrawing {
  /** That was asked for. */
  language: string;
  /** That it is shown in: another one where the survey has no text in the language. */
  shownIn: string;
  dir: 'ltr' | 'rtl';
  /** Changes whenever something in it looks different. */
  hash: string;
}

/** What a frame mounts: `GET /drawing.json?survey=…&language=…&question=…`. */
export interface FrameDrawing {
  content: SurveyContent;
  ui: WidgetTexts;
  /** As if the visitor had come so far; absent at the start. */
  saved?: { answers: GivenAnswer[]; question: string };
  /** Where the widget is. */
  widget: string;
}
