const ITEMS = 36;
const ROUTES = 20;

/** Clicked one after the other, so that nothing looks like anger. */
const BUTTONS = 10;

/** Markup of one product. @param {number} index */
const item = (index) =>
  `<article class="card"><a href="/p/${index % 5}"><h3>Product ${index}</h3></a><p>A fine thing, number <b>${index}</b>, in <i>blue</i>.</p>` +
  `<ul><li>size ${index % 7}</li><li>stock ${index % 13}</li></ul><span>${(index * 1.37 + 5).toFixed(2)}</span>` +
  `<button type="button" class="add">Add</button></article>`;

/** What a click does, so that it is not in vain, and how the site changes its route. The one script of the page that is nobody's. */
export const pageScript = `
let added = 0;
addEventListener('click', (event) => {
  if (event.target.className === 'add') event.target.value = ++added;
});
window.playRoutes = () => new Promise((resolve) => {
  let route = 0;
  const next = () => {
    history.pushState({}, '', '/p/' + (route % 5) + '?step=' + route);
    document.title = 'Shop ' + route;
    dispatchEvent(new Event('route'));
    ++route < ${ROUTES} ? setTimeout(next, 25) : resolve();
  };
  setTimeout(next, 25);
});
`;

/** Evaluated in the page. */
export const playRoutes = 'playRoutes()';
/** In ms since 1970. */
export const whenLoaded =
  "performance.timeOrigin + performance.getEntriesByType('navigation')[0].loadEventStart";
export const whereToClick = `[...document.querySelectorAll('.add')].slice(0, ${BUTTONS}).map((button) => {
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})`;

/** Answered after this time, so that the page is no faster loaded than pages are. */
export const PICTURE_MS = 500;

/**
 * A shop's list of products: about 450 elements, one style sheet in the page, a picture that takes a while.
 * @param {string} head markup of the candidate
 */
export function createPage(head) {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title>' +
    '<link rel="icon" href="data:,"><style>body{font:14px sans-serif;margin:0}main{display:grid;grid-template-columns:repeat(6,1fr);gap:8px}.card{border:1px solid #ddd;padding:6px}</style>' +
    `<script defer src="/page.js"></script>${head}</head><body><header><h1>Shop</h1><img src="/picture.svg" width="40" height="40" alt=""></header>` +
    `<main>${Array.from({ length: ITEMS }, (_, index) => item(index)).join('')}</main>` +
    '<form action="/search"><input name="q"><button type="button">Go</button></form></body></html>'
  );
}
