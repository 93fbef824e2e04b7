import { BatchEnvelope, EventEnvelope, limits, type SafarEvent } from '@safar/schema';
import { isbot } from 'isbot';
import { Compile } from 'typebox/compile';
import { Refusal, type Rejection } from '../errors.js';
import { checkParams } from './check-params.js';
import { correctTime } from './correct-time.js';
import { mayBring, takeContact, type ArrivedRow } from './contact-row.js';
import { nilId } from './event-row.js';
import { readReference } from '../link/read-reference.js';
import { hashSecret } from './hash-secret.js';
import { getPartition } from './partition.js';

const batchCheck = Compile(BatchEnvelope);
const eventCheck = Compile(EventEnvelope);

export interface CheckedBatch {
  site: string;
  visitor: string | undefined;
  rows: Omit<ArrivedRow, 'commit'>[];
  rejected: { id: string; code: Rejection }[];
}

const getId = (event: unknown): string =>
  typeof event === 'object' && event !== null && 'id' in event && typeof event.id === 'string'
    ? event.id.slice(0, 36)
    : '';

const checkEvent = (
  value: unknown,
  visitor: string | undefined,
  userAgent: string,
  hasKey: boolean,
): { event: SafarEvent } | { code: Rejection } => {
  if (!eventCheck.Check(value)) return { code: 'event_invalid' };
  const event: SafarEvent = value;
  if ((event.visit === undefined) !== (visitor === undefined)) return { code: 'ids_impossible' };
  if (event.name === 'survey_answer') {
    if (!mayBring(event.params)) return { code: 'contact_invalid' };
    if (event.params['sealed'] && !hasKey) return { code: 'contact_unasked' };
  }
  const params = checkParams(event.name, event.params, userAgent);
  if (!params) return { code: 'params_invalid' };
  return { event: { ...event, params } };
};

/** What a batch is held against besides its own shape. */
export interface BatchRules {
  /** Signs the orders in links of surveys. */
  linkKey: string | undefined;
  /** Whether contacts of a site are sealed for somebody: those of others nobody could open. */
  hasContactKey: (site: string) => boolean;
}

/**
 * Reads a batch: the head must be right, its events are taken one by one, so that a bad one never costs the others.
 * @param userAgent what the browser says that it is; '' = nothing
 * @throws Refusal when it is no batch
 */
export const checkBatch = (
  value: unknown,
  received: number,
  userAgent: string,
  { linkKey, hasContactKey }: BatchRules,
): CheckedBatch => {
  // Every browser says what it is.
  const bot = userAgent === '' || isbot(userAgent);
  if (!batchCheck.Check(value)) throw new Refusal('batch_invalid');
  const { site, visitor, secret, reference, config, sentAt, events } = value;
  const proof = visitor === undefined ? '' : hashSecret(secret);
  const hasKey = hasContactKey(site);
  const rows: CheckedBatch['rows'] = [];
  const rejected: CheckedBatch['rejected'] = [];
  for (const candidate of events) {
    const checked = checkEvent(candidate, visitor, userAgent, hasKey);
    if ('code' in checked) {
      rejected.push({ id: getId(candidate), code: checked.code });
      continue;
    }
    const { event } = checked;
    const { contact, ...kept } = takeContact(event.name, event.params);
    const params = JSON.stringify(kept.params);
    if (params.length > limits.eventBytes) {
      rejected.push({ id: event.id, code: 'event_too_large' });
      continue;
    }
    const { path } = event.params;
    rows.push({
      site,
      visitor: visitor ?? nilId,
      visit: event.visit ?? nilId,
      page: event.page,
      page_no: event.pageNo,
      n: event.n,
      id: event.id,
      name: event.name,
      at: event.at,
      time: correctTime(event.at, sentAt, received),
      received,
      path: event.name === 'page_view' && typeof path === 'string' ? path : '',
      params,
      config: Math.min(event.config ?? config, 0xffffffff),
      bot,
      proof,
      reference: readReference(linkKey, site, reference, {
        name: event.name,
        visitor: visitor ?? nilId,
        params,
      }),
      month: getPartition(event.page),
      ...(contact === undefined ? {} : { contact }),
    });
  }
  return { site, visitor, rows, rejected };
};
