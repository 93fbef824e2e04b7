import { useEffect } from 'preact/hooks';
import { getSites } from './data/sites.js';
import { useAnswer } from './data/use-answer.js';
import { readPeriod } from './filters/period.js';
import { Masthead } from './filters/masthead.js';
import { PeriodFilter } from './filters/period-filter.js';
import { applyTheme } from './filters/theme.js';
import { getDayOf } from './format/calendar.js';
import { chooseLanguage, languages, type Words } from './languages/index.js';
import { NoSite } from './no-site.js';
import { Page } from './page.js';
import { Trouble } from './parts/trouble.js';
import { createReport, ReportProvider } from './state/report.js';
import { useAddress } from './state/use-address.js';

/** The whole page: the address says what is wanted, the collector says what is known. */
export function App() {
  const [address, change] = useAddress();
  const language = chooseLanguage([address.lang, ...navigator.languages]);
  const words: Words = languages[language];
  const sites = useAnswer(`sites ${language}`, 0, (signal) => getSites(language, signal));

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = words.direction;
  }, [language]);
  useEffect(() => applyTheme(address.theme), [address.theme]);

  const all = sites.value ?? [];
  const site =
    all.find((each) => each.site === address.site) ?? (address.site === null ? all[0] : undefined) ?? null;
  const title = `${site ? `${site.title} · ` : ''}${words.brand}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const mast = { address, language, words, site, sites: all, onChange: change };
  if (!site) {
    return (
      <>
        <Masthead {...mast} />
        <main class="head">
          {sites.error ? <Trouble error={sites.error} words={words} onRetry={sites.readAgain} /> : null}
          {sites.value ? (
            <NoSite wanted={address.site} sites={all} words={words} onChoose={(id) => change({ site: id })} />
          ) : null}
          {!sites.error && !sites.value ? (
            <p class="waiting" role="status">
              {words.loading}
            </p>
          ) : null}
        </main>
      </>
    );
  }

  const today = getDayOf(Date.now(), site.timeZone);
  const period = readPeriod(address.from, address.to, today);
  const report = createReport(language, site, period);
  return (
    <ReportProvider value={report}>
      <a class="skip-link" href="#map">
        {words.skip}
      </a>
      <Masthead {...mast}>
        <PeriodFilter
          period={period}
          today={today}
          words={words}
          format={report.format}
          onChange={({ from, to }) => change({ from, to })}
        />
      </Masthead>
      <Page />
    </ReportProvider>
  );
}
