import type { Site } from '../data/sites.js';
import { languageIds, languages, type Language, type Words } from '../languages/index.js';
import { Logo } from '../parts/glyphs.js';
import { writeAddress, type Address } from '../state/address.js';
import type { ChangeAddress } from '../state/use-address.js';
import type { ComponentChildren } from 'preact';
import { getTheme } from './theme.js';

interface Props {
  address: Address;
  language: Language;
  words: Words;
  site: Site | null;
  sites: readonly Site[];
  onChange: ChangeAddress;
  children?: ComponentChildren;
}

/** Brand, site, period, language, theme, print: the filters come before everything else. */
export function Masthead({ address, language, words, site, sites, onChange, children }: Props) {
  const theme = getTheme(address.theme);
  return (
    <header class="bar">
      <span class="brand">
        <Logo />
        {words.brand} {site && sites.length < 2 ? <span>{site.title}</span> : null}
      </span>
      {sites.length > 1 ? (
        <label class="pick select">
          <span class="k">{words.site}</span>
          <select
            value={site?.site ?? ''}
            onChange={(event) => onChange({ site: event.currentTarget.value })}
          >
            {site ? null : <option value="">{words.none}</option>}
            {sites.map((each) => (
              <option key={each.site} value={each.site}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {children}
      <nav class="seg push screen" aria-label={words.language}>
        {languageIds.map((id) => (
          <a
            key={id}
            href={writeAddress({ ...address, lang: id })}
            lang={id}
            aria-current={id === language ? 'true' : undefined}
            aria-label={languages[id].name}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onChange({ lang: id });
            }}
          >
            {id === 'fa' ? 'فا' : id}
          </a>
        ))}
      </nav>
      <button
        type="button"
        class="icon screen"
        aria-label={theme === 'dark' ? words.themeToLight : words.themeToDark}
        onClick={() => onChange({ theme: theme === 'dark' ? 'light' : 'dark' })}
      >
        <span aria-hidden="true">◐</span>
      </button>
      <button type="button" class="icon screen" onClick={() => print()}>
        <span aria-hidden="true">⤓</span> <span class="iconname">{words.print}</span>
      </button>
    </header>
  );
}
