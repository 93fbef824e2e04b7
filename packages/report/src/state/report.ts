import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Site } from '../data/sites.js';
import type { Period } from '../filters/period.js';
import { createFormat, type Format } from '../format/index.js';
import { languages, type Language, type Words } from '../languages/index.js';

/** What every part of the page may know. */
export interface Report {
  language: Language;
  words: Words;
  format: Format;
  site: Site;
  period: Period;
}

export function createReport(language: Language, site: Site, period: Period): Report {
  const words: Words = languages[language];
  return { language, words, format: createFormat(words, site.timeZone), site, period };
}

const ReportContext = createContext<Report | null>(null);
export const ReportProvider = ReportContext.Provider;

export function useReport(): Report {
  const report = useContext(ReportContext);
  if (!report) throw new Error('A part of the report was drawn outside <ReportProvider>.');
  return report;
}
