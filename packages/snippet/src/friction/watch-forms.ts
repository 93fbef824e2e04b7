import type { Core, Stop } from '../context.js';
import type { Hear } from './hear.js';

const getName = (element: Element | undefined): string | undefined =>
  element?.getAttribute('name') || element?.id;

/**
 * Knows of forms that are filled in and not sent, and takes it back when they are sent after all.
 * @returns what tells of them, before the last words
 */
export const watchForms = ({ run }: Pick<Core, 'run'>, hear: Hear): Stop => {
  /** Fields that were touched, the last one last. */
  const forms = new Map<Element, Set<Element>>();
  const told = new Set<Element>();
  const tell = (form: Element, fields: readonly Element[]): void =>
    run('event', 'form_left', { form: getName(form), field: getName(fields.at(-1)), fields: fields.length });

  hear('input', ({ target, isTrusted }) => {
    const field = target as HTMLInputElement;
    const { form } = field;
    // Suggestions answer a search before anything is sent.
    if (!isTrusted || !form || field.type === 'search') return;
    const fields = forms.get(form) ?? new Set();
    fields.delete(field);
    forms.set(form, fields.add(field));
  });
  // A script may send a form without an event, but not without reading it.
  hear('submit formdata', ({ target }) => {
    forms.delete(target as Element);
    if (told.delete(target as Element)) tell(target as Element, []);
  });
  return () =>
    forms.forEach((fields, form) => {
      if (!form.isConnected) return;
      tell(form, [...fields]);
      told.add(form);
    });
};
