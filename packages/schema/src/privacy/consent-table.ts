import type { KeptName } from './kept.js';

/** What a case is made of, in the order of the table. */
export const consentCases = {
  /** `data-consent`; absent and anything else are `required`. */
  consent: ['not-required', 'required', 'anonymous-until-granted'],
  /** What the visitor chose on the first page. */
  choice: ['none', 'granted', 'denied'],
  /** Global Privacy Control of the browser, and whether the site's config honours it. */
  gpc: ['off', 'honoured', 'not honoured'],
  /** What the browser lets the page use. A private window stores like any other, and forgets as it is closed. */
  storage: ['works', 'no IndexedDB', 'no localStorage', 'blocked'],
} as const;

type Cases = typeof consentCases;
export type ConsentCase = { [Part in keyof Cases]: Cases[Part][number] };

/** What is sent of a page. */
export const sentOfPage = {
  nothing: 'nothing',
  anonymous: 'its page view, without visitor and visit',
  'until the choice': 'what came before the choice, with visitor and visit',
  everything: 'everything, with visitor and visit',
  'anonymous, then everything':
    'its page view, without visitor and visit; then everything, in a visit that begins with a page view of its own',
} as const;
export type Sent = keyof typeof sentOfPage;

/** What is left on the device. The choice itself is kept besides, wherever there is a localStorage. */
export const leftOnDevice = {
  nothing: { works: [], 'no IndexedDB': [], 'no localStorage': [], blocked: [] },
  /** Erasing goes through every place; of IndexedDB an empty database stays. */
  erased: {
    works: ['empty database'],
    'no IndexedDB': [],
    'no localStorage': ['empty database'],
    blocked: [],
  },
  everything: {
    works: ['visitor', 'events', 'last', 'active', 'config'],
    'no IndexedDB': ['active', 'config'],
    'no localStorage': ['visitor', 'events'],
    blocked: [],
  },
} as const satisfies Record<string, Record<ConsentCase['storage'], readonly (KeptName | 'empty database')[]>>;
export type Left = keyof typeof leftOnDevice;

export interface ConsentOutcome {
  /** Of the page on which the choice is made. */
  first: Sent;
  /** Of the page after it. */
  next: Sent;
  /** Whether the page after it asks surveys. */
  asks: boolean;
  left: Left;
}

/** A row of the table: the cases it is about (a part that is absent = whatever it is), and what comes of them. */
export type ConsentRow = { [Part in keyof Cases]?: readonly Cases[Part][number][] } & ConsentOutcome;

/** Where a choice is remembered; elsewhere it holds for the page that is open. */
const remembers = ['works', 'no IndexedDB'] as const;
const forgets = ['no localStorage', 'blocked'] as const;

const silent = { first: 'nothing', next: 'nothing', asks: false } as const;
const anonymous = { first: 'anonymous', next: 'anonymous', asks: false } as const;
const late = { first: 'anonymous, then everything', asks: true, left: 'everything' } as const;

/** What is stored, sent and asked, in every case: each has one row. Read by the tests, and written into consent.md. */
export const consentTable: readonly ConsentRow[] = [
  {
    consent: ['not-required'],
    choice: ['none', 'granted'],
    gpc: ['off'],
    first: 'everything',
    next: 'everything',
    asks: true,
    left: 'everything',
  },
  {
    consent: ['not-required'],
    choice: ['none', 'granted'],
    gpc: ['honoured'],
    ...anonymous,
    left: 'nothing',
  },
  {
    consent: ['not-required'],
    choice: ['none', 'granted'],
    gpc: ['not honoured'],
    storage: remembers,
    ...late,
    next: 'everything',
  },
  {
    consent: ['not-required'],
    choice: ['none', 'granted'],
    gpc: ['not honoured'],
    storage: forgets,
    ...late,
    next: 'anonymous, then everything',
  },
  {
    consent: ['not-required'],
    choice: ['denied'],
    gpc: ['off'],
    storage: remembers,
    first: 'until the choice',
    next: 'nothing',
    asks: false,
    left: 'erased',
  },
  {
    consent: ['not-required'],
    choice: ['denied'],
    gpc: ['off'],
    storage: forgets,
    first: 'until the choice',
    next: 'everything',
    asks: true,
    left: 'everything',
  },
  {
    consent: ['not-required'],
    choice: ['denied'],
    gpc: ['honoured', 'not honoured'],
    storage: remembers,
    ...anonymous,
    next: 'nothing',
    left: 'erased',
  },
  {
    consent: ['not-required'],
    choice: ['denied'],
    gpc: ['honoured'],
    storage: forgets,
    ...anonymous,
    left: 'erased',
  },
  {
    consent: ['not-required'],
    choice: ['denied'],
    gpc: ['not honoured'],
    storage: forgets,
    first: 'anonymous',
    next: 'anonymous, then everything',
    asks: true,
    left: 'everything',
  },

  { consent: ['required'], choice: ['none'], ...silent, left: 'nothing' },
  {
    consent: ['required'],
    choice: ['granted'],
    gpc: ['off'],
    storage: remembers,
    first: 'everything',
    next: 'everything',
    asks: true,
    left: 'everything',
  },
  {
    consent: ['required'],
    choice: ['granted'],
    gpc: ['off'],
    storage: forgets,
    first: 'everything',
    next: 'nothing',
    asks: false,
    left: 'everything',
  },
  {
    consent: ['required'],
    choice: ['granted'],
    gpc: ['honoured'],
    storage: remembers,
    ...anonymous,
    left: 'nothing',
  },
  {
    consent: ['required'],
    choice: ['granted'],
    gpc: ['honoured'],
    storage: forgets,
    ...anonymous,
    next: 'nothing',
    left: 'nothing',
  },
  {
    consent: ['required'],
    choice: ['granted'],
    gpc: ['not honoured'],
    storage: remembers,
    ...late,
    next: 'everything',
  },
  {
    consent: ['required'],
    choice: ['granted'],
    gpc: ['not honoured'],
    storage: forgets,
    ...late,
    next: 'nothing',
    asks: false,
  },
  { consent: ['required'], choice: ['denied'], ...silent, left: 'erased' },

  { consent: ['anonymous-until-granted'], choice: ['none'], ...anonymous, left: 'nothing' },
  {
    consent: ['anonymous-until-granted'],
    choice: ['granted'],
    gpc: ['off', 'not honoured'],
    storage: remembers,
    ...late,
    next: 'everything',
  },
  {
    consent: ['anonymous-until-granted'],
    choice: ['granted'],
    gpc: ['off', 'not honoured'],
    storage: forgets,
    ...late,
    next: 'anonymous',
    asks: false,
  },
  {
    consent: ['anonymous-until-granted'],
    choice: ['granted'],
    gpc: ['honoured'],
    ...anonymous,
    left: 'nothing',
  },
  { consent: ['anonymous-until-granted'], choice: ['denied'], ...anonymous, left: 'erased' },
];

/** Every case there is. */
export const listConsentCases = (): ConsentCase[] =>
  consentCases.consent.flatMap((consent) =>
    consentCases.choice.flatMap((choice) =>
      consentCases.gpc.flatMap((gpc) =>
        consentCases.storage.map((storage) => ({ consent, choice, gpc, storage })),
      ),
    ),
  );

const includes = <Value>(values: readonly Value[] | undefined, value: Value): boolean =>
  values?.includes(value) ?? true;

/** The rows that are about a case: one. */
export const findConsentRows = ({ consent, choice, gpc, storage }: ConsentCase): ConsentRow[] =>
  consentTable.filter(
    (row) =>
      includes(row.consent, consent) &&
      includes(row.choice, choice) &&
      includes(row.gpc, gpc) &&
      includes(row.storage, storage),
  );
