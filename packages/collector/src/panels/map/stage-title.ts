import { defaultStages, getText, type Stage } from '@safar/schema';

/** Name of a stage: its own title, the usual one of a usual stage, or its id. */
export const getStageTitle = ({ id, title }: Stage, lang: string, languages: readonly string[]): string => {
  const text = title ?? defaultStages.find((stage) => stage.id === id)?.title;
  return text === undefined ? id : getText(text, lang, languages);
};
