// @ts-check
// Changes between the parts of the care guide without loading a page; without this file every part is a page.

const tabs = [...document.querySelectorAll('.tabs a[data-panel]')].filter(
  (tab) => tab instanceof HTMLAnchorElement,
);

/** @param {string} path */
function show(path) {
  const chosen = tabs.find((tab) => tab.pathname === path);
  if (!chosen) return;
  for (const tab of tabs) {
    const panel = document.getElementById(tab.dataset['panel'] ?? '');
    if (panel) panel.hidden = tab !== chosen;
    if (tab === chosen) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
  document.title = chosen.dataset['title'] ?? document.title;
}

for (const tab of tabs) {
  tab.addEventListener('click', (event) => {
    // A new tab or window was asked for: that is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (tab.pathname === location.pathname) return;
    history.pushState(null, '', tab.pathname);
    show(tab.pathname);
    document.getElementById(tab.dataset['panel'] ?? '')?.focus({ preventScroll: true });
  });
}
addEventListener('popstate', () => show(location.pathname));
