// @ts-check
// Everything in the shop works without this file; it adds the data layer and a few comforts.

/**
 * @typedef {{ event: string, ecommerce: object }} Push
 * @typedef {{ event: string, field?: string, ecommerce?: object, byValue?: Record<string, object> }} Submission
 * @typedef {{ onLoad: Push[], onSubmit: Record<string, Submission[]> }} Pushes
 * @typedef {Window & { dataLayer?: object[] }} WindowWithDataLayer
 */

/** @param {string} event @param {object | undefined} ecommerce */
function push(event, ecommerce) {
  if (!ecommerce) return;
  /** @type {WindowWithDataLayer} */
  const host = window;
  const dataLayer = (host.dataLayer ??= []);
  // GA4 merges objects: without this, items of an earlier event would stay.
  dataLayer.push({ ecommerce: null });
  dataLayer.push({ event, ecommerce });
}

function startDataLayer() {
  const block = document.getElementById('shop-events');
  if (!block) return;
  /** @type {Pushes} */
  const pushes = JSON.parse(block.textContent ?? '{"onLoad":[],"onSubmit":{}}');
  for (const { event, ecommerce } of pushes.onLoad) push(event, ecommerce);
  for (const [id, submissions] of Object.entries(pushes.onSubmit)) {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) continue;
    form.addEventListener('submit', () => {
      for (const { event, field, ecommerce, byValue = {} } of submissions) {
        const value = field ? new FormData(form).get(field) : null;
        push(event, ecommerce ?? (typeof value === 'string' ? byValue[value] : undefined));
      }
    });
  }
}

/** A list follows its filters at once; without this file its button does the same. */
function startInstantForms() {
  for (const form of document.querySelectorAll('form[data-instant]')) {
    if (form instanceof HTMLFormElement) form.addEventListener('change', () => form.requestSubmit());
  }
}

/** The summary follows the chosen way of sending. */
function startShippingSum() {
  const cost = document.querySelector('[data-shipping]');
  const total = document.querySelector('[data-total] .num');
  if (!cost || !total) return;
  document.getElementById('shipping')?.addEventListener('change', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.name !== 'shipping') return;
    cost.textContent = input.dataset['cost'] ?? '';
    total.textContent = input.dataset['sum'] ?? '';
  });
}

function startCopying() {
  const button = document.querySelector('button[data-copy]');
  const note = document.querySelector('[data-copied]');
  if (!(button instanceof HTMLButtonElement) || !note || !navigator.clipboard) return;
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (!(source instanceof HTMLInputElement)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(source.value).then(
      () => (note.textContent = button.dataset['done'] ?? ''),
      () => source.select(), // not allowed to copy: then at least it is marked
    );
  });
}

startDataLayer();
startInstantForms();
startShippingSum();
startCopying();
