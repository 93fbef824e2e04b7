/** Limits that browser and collector share. Bytes, milliseconds and counts. */
export const limits = {
  /** Body of one `POST /v1/events`. */
  batchBytes: 64 * 1024,
  /** Events in one batch. */
  batchEvents: 500,
  /**
   * What a browser puts into one batch, in characters of up to three bytes: beacons and fetches that outlive their page
   * share 64 KiB in flight.
   */
  sendBytes: 20_000,
  sendEvents: 20,
  sendEveryMs: 5_000,
  /** One event, as JSON. */
  eventBytes: 8 * 1024,
  /** Outbox of one browser. */
  outboxEvents: 1_000,
  outboxBytes: 1_000_000,
  outboxAgeMs: 7 * 86_400_000,
  /** Clock skew below which a client's time is believed. */
  skewMs: 60_000,
  pathLength: 512,
  titleLength: 200,
  queryLength: 500,
  textLength: 2_000,
  nameLength: 40,
  /** Whom somebody of the team walks as, and what they note about a page. */
  personaLength: 80,
  walkNoteLength: 500,
  /** A signed order in a link: a hundred characters of up to four bytes in Base64, and the signature. */
  referenceLength: 560,
  /** A text among the parameters of a page's own event. */
  paramLength: 200,
  /** Body of one `POST /v1/sites/:site/touchpoints`. */
  touchpointBytes: 1024 * 1024,
  /** What somebody is known by: an e-mail address, a telephone number, a number of the shop's own. */
  identityLength: 254,
  items: 50,
  /** Parameters of one event of the owner's own. */
  ownParams: 25,
} as const;
