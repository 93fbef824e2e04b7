/** Every refusal: its HTTP status, what is wrong, and what to do next. README.md documents each. */
export const errors = {
  body_too_large: {
    status: 413,
    sentence: 'The body is larger than 64 KB of events, or 1 MB of touchpoints.',
    next: 'Send fewer at once.',
  },
  body_unreadable: {
    status: 400,
    sentence: 'The body is no JSON in UTF-8, or cannot be unpacked.',
    next: 'Send a batch as JSON; gzip is understood.',
  },
  body_type: {
    status: 415,
    sentence: 'The content type is neither text/plain nor application/json.',
    next: 'Send the batch as text/plain.',
  },
  json_needed: {
    status: 415,
    sentence: 'The content type is not application/json.',
    next: 'Send the body as JSON, with content-type: application/json.',
  },
  touchpoints_invalid: {
    status: 400,
    sentence: 'The body is JSON, but no batch of touchpoints.',
    next: 'Send { touchpoints: [{ id, at, kind, who, params }] } with 1 to 500 of them.',
  },
  who_invalid: {
    status: 400,
    sentence: 'It cannot be told whose touchpoints are meant.',
    next: 'Send { who: { visitor } } with the id of a visitor, or { who: { identity } }.',
  },
  visitor_invalid: {
    status: 400,
    sentence: 'That is no id of a visitor.',
    next: 'Take it from the export, where each event has its visitor, or from the list of contacts.',
  },
  identity_off: {
    status: 400,
    sentence: 'This collector has no key for identities, so nothing is known by one.',
    next: 'Start it with identityKey, as `safar serve` does.',
  },
  batch_invalid: {
    status: 400,
    sentence: 'The body is JSON, but no batch of events.',
    next: 'Send { v: 1, site, visitor, config, sentAt, events } with 1 to 500 events.',
  },
  ask_invalid: {
    status: 400,
    sentence: 'The body asks for something, but is no question of a visitor.',
    next: 'Send { v: 1, site, visitor, secret, ask } with ask as tell, forget, touchpoints, or identify with an identity.',
  },
  secret_wrong: {
    status: 403,
    sentence: 'This is not the secret of the browser that was recorded.',
    next: 'Ask from that browser; who has signed in finds every event in the export.',
  },
  site_unknown: {
    status: 404,
    sentence: 'No such site is served here.',
    next: 'Compare data-site on the tag with "site" in safar.json.',
  },
  origin_refused: {
    status: 403,
    sentence: 'This origin may not send events for the site.',
    next: 'Add it to "origins" in safar.json.',
  },
  too_many_requests: {
    status: 429,
    sentence: 'Too many requests in one minute.',
    next: 'Wait as long as Retry-After says.',
  },
  store_busy: {
    status: 503,
    sentence: 'More events are waiting to be stored than fit in memory.',
    next: 'Send the batch again after Retry-After.',
  },
  store_failed: {
    status: 503,
    sentence: 'The store did not take the events; none of them is stored.',
    next: 'Send the batch again after Retry-After.',
  },
  event_unstorable: {
    status: 422,
    sentence: 'The store refuses this batch as it stands.',
    next: 'Send its events one by one to find the bad one.',
  },
  panel_unknown: {
    status: 404,
    sentence: 'There is no such panel.',
    next: 'Ask for map, flow, bounce, cart, surveys or visits.',
  },
  panel_filter: {
    status: 400,
    sentence: 'A filter of the panel is wrong.',
    next: 'Give from and to as 2026-10-23, lang as fa or en, and counts as whole numbers within their limits.',
  },
  panel_failed: {
    status: 503,
    sentence: 'The store could not answer the panel within its limits.',
    next: 'Ask for a shorter period, or again in a moment.',
  },
  format_unknown: {
    status: 400,
    sentence: 'There is no such export format.',
    next: 'Ask for format=ndjson.',
  },
  contacts_filter: {
    status: 400,
    sentence: 'It cannot be told which contacts are meant.',
    next: 'Give since or before in Unix milliseconds; to remove contacts, id or before.',
  },
  language_unknown: {
    status: 404,
    sentence: 'That is no language tag.',
    next: 'Ask for one such as fa or en.',
  },
  sign_in_needed: {
    status: 401,
    sentence: 'This needs a reader who is signed in, or an API key.',
    next: 'Open the one-time link that `safar serve` prints, or send Authorization: Bearer with the API key.',
  },
  link_used: {
    status: 410,
    sentence: 'This link has been used, or never existed.',
    next: 'Restart `safar serve`: it prints a new link.',
  },
  script_unknown: {
    status: 404,
    sentence: 'This frozen copy of the script is of another version of Safar.',
    next: 'Paste the tag that `safar build` prints today; a folder that it has built keeps earlier copies.',
  },
  not_found: {
    status: 404,
    sentence: 'There is nothing at this address.',
    next: 'The report is at /report.',
  },
  request_invalid: {
    status: 400,
    sentence: 'The request cannot be understood.',
    next: 'Compare it with the routes in the README.',
  },
  internal: {
    status: 500,
    sentence: 'Something went wrong in the collector.',
    next: 'Look at its log; events sent meanwhile are kept by the browsers.',
  },
} as const satisfies Record<string, { status: number; sentence: string; next: string }>;

export type ErrorCode = keyof typeof errors;

/** Why one event of a batch was refused while others were taken. */
export const rejections = {
  event_invalid: 'It lacks what every event carries, or one of it has the wrong shape.',
  event_too_large: 'It is larger than 8 KB.',
  params_invalid: 'Its parameters do not have the shape that its name asks for.',
  contact_invalid: 'Its contact is not sealed as browsers seal it, or its answer is another than 1.',
  contact_unasked: 'It brings a contact, and the site has no key: nobody could ever open it.',
  ids_impossible: 'It names a visit without a visitor, or a visitor without a visit.',
} as const;

export type Rejection = keyof typeof rejections;

/** A refusal on its way to the answer. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail?: string,
    readonly retryAfterS?: number,
  ) {
    super(code);
  }
}

/** What an answer says: code, sentence and next step. */
export const describeError = (code: ErrorCode, detail?: string) => ({
  code,
  sentence: errors[code].sentence,
  next: errors[code].next,
  ...(detail === undefined ? {} : { detail }),
});
