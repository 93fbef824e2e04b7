import { defaultStages, getText, type Stage, type Text } from '@safar/schema';

/** Name of a stage in all its languages: its own title, the usual one of a usual stage, or its id. */
export const getStageText = ({ id, title }: Stage): Text =>
  title ?? defaultStages.find((stage) => stage.id === id)?.title ?? id;

/** Name of a stage in one language. */
export const getStageTitle = (stage: Stage, lang: string, languages: readonly string[]): string =>
  getText(getStageText(stage), lang, languages);
