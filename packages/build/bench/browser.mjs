import { chromium } from 'playwright-core';
import { engines, findBrowser } from '../bootstrap/browsers.mjs';
import { Problem } from '../bootstrap/run.mjs';

/** Pages of the browser's own, which would run scripts beside each measured one. */
const withoutOwnPages =
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PreloadTopChromeWebUI';

/** Some candidates leave out visitors who look like programs: this one says that it is a person's browser. */
export async function launchChromium() {
  const engine = engines.find(({ name }) => name === 'chromium');
  const executablePath = engine && (await findBrowser(engine));
  if (!executablePath)
    throw new Problem('Chromium is not on this machine.', 'install it, or name one in CHROMIUM.');
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-blink-features=AutomationControlled',
      withoutOwnPages,
      '--host-resolver-rules=MAP *.localhost 127.0.0.1',
    ],
  });
  const [major] = browser.version().split('.');
  return {
    browser,
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`,
  };
}
