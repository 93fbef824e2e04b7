import Type, { type Static } from 'typebox';
import { AfterTrigger } from './after.js';
import { CartTrigger } from './cart.js';
import { EventTrigger } from './event.js';
import { LinkTrigger } from './link.js';
import { ManualTrigger } from './manual.js';
import { PageTrigger } from './page.js';
import { StageTrigger } from './stage.js';

/** Every trigger; a new one is a file here, and a line here. The key is the option that names it. */
export const triggers = {
  stage: StageTrigger,
  event: EventTrigger,
  page: PageTrigger,
  cart: CartTrigger,
  manual: ManualTrigger,
  after: AfterTrigger,
  link: LinkTrigger,
};

export type TriggerKind = keyof typeof triggers;

export const Trigger = Type.Union([
  StageTrigger,
  EventTrigger,
  PageTrigger,
  CartTrigger,
  ManualTrigger,
  AfterTrigger,
  LinkTrigger,
]);
export type Trigger = Static<typeof Trigger>;
