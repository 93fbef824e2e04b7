import { raw } from '../html.js';

export const logo = raw(
  '<svg viewBox="0 0 40 40" aria-hidden="true" focusable="false"><g fill="currentColor"><path d="M20 20c-7-2-9-9-6-15 4 2 6 5 6 9 0-4 2-7 6-9 3 6 1 13-6 15z"/><path d="M20 20C13 14 6 16 3 21c4 4 11 4 17-1z" opacity=".72"/><path d="M20 20c7-6 14-4 17 1-4 4-11 4-17-1z" opacity=".72"/></g><path d="M20 21v16M20 31c-5 0-8-2-9-5M20 34c5 0 7-2 8-5" fill="none" stroke="#6f8a5d" stroke-width="2.4" stroke-linecap="round"/></svg>',
);
export const lens = raw(
  '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/></svg>',
);
export const bag = raw(
  '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 9h16l-1.6 10.5H5.600L4 9zM8.500 9l2-5.500M15.500 9l-2-5.500"/></svg>',
);
