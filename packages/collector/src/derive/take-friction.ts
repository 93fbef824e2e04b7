import { frictionEvents, type FrictionEvent } from '@safar/schema';
import { getParams, type VisitorEvent } from './visitor-event.js';

/** One thing that went wrong on a page. */
export interface Friction {
  kind: FrictionEvent;
  /** Which one; '' when that is not known. */
  what: string;
  /** How often it was told. */
  count: number;
}

const getKind = (name: string): FrictionEvent | undefined => frictionEvents.find((kind) => kind === name);

const describe = (event: VisitorEvent, kind: FrictionEvent): string => {
  switch (kind) {
    case 'error': {
      const { message = '', frame } = getParams(event, kind);
      return frame === undefined ? message : `${message} (${frame})`.trim();
    }
    case 'rage_click':
    case 'dead_click': {
      const { tag, id, class: className, text } = getParams(event, kind);
      return `${tag}${id ? `#${id}` : ''}${className ? `.${className}` : ''}${text ? ` “${text}”` : ''}`;
    }
    case 'form_left': {
      const { form, field } = getParams(event, kind);
      return [form, field].filter(Boolean).join(': ');
    }
    case 'search_empty':
      return '';
  }
};

/**
 * Takes an event into what went wrong on its page, by a key of its own. Of a form the last word counts: with no field touched
 * it was sent after all.
 */
export const takeFriction = (frictions: Map<string, Friction>, event: VisitorEvent): void => {
  const kind = getKind(event.name);
  if (kind === undefined) return;
  const what = describe(event, kind);
  if (kind !== 'form_left') {
    // A page finds nothing once, whoever tells it.
    const count = kind === 'search_empty' ? 1 : (frictions.get(kind + what)?.count ?? 0) + 1;
    frictions.set(kind + what, { kind, what, count });
    return;
  }
  const { form = '', fields } = getParams(event, kind);
  if (fields > 0) frictions.set(kind + form, { kind, what, count: 1 });
  else frictions.delete(kind + form);
};
