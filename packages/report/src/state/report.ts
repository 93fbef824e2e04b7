import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Named, Site } from '../data/sites.js';
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

/** The same with names of stages and surveys as the panels tell them, where the list of sites does not. */
export function withNames(report: Report, stages: readonly Named[], surveys: readonly Named[]): Report {
  const { site } = report;
  const named = {
    ...site,
    stages: site.stages.length > 0 ? site.stages : [...stages],
    surveys: site.surveys.length > 0 ? site.surveys : [...surveys],
  };
  return { ...report, site: named };
}

const ReportContext = createContext<Report | null>(null);
export const ReportProvider = ReportContext.Provider;

export function useReport(): Report {
  const report = useContext(ReportContext);
  if (!report) throw new Error('A part of the report was drawn outside <ReportProvider>.');
  return report;
}
