import Type, { type Static } from 'typebox';
import { AfterTrigger } from './after.js';
import { CartTrigger } from './cart.js';
import { ClickTrigger } from './click.js';
import { EventTrigger } from './event.js';
import { ExitIntentTrigger } from './exit-intent.js';
import { FrictionTrigger } from './friction.js';
import { IdleTrigger } from './idle.js';
import { LinkTrigger } from './link.js';
import { ManualTrigger } from './manual.js';
import { PageTrigger } from './page.js';
import { PagesTrigger } from './pages.js';
import { ReturningTrigger } from './returning.js';
import { ScrollTrigger } from './scroll.js';
import { StageTrigger } from './stage.js';
import { TouchpointTrigger } from './touchpoint.js';

/** Every trigger; a new one is a file here, and a line here. The key is the option that names it. */
export const triggers = {
  stage: StageTrigger,
  event: EventTrigger,
  page: PageTrigger,
  pages: PagesTrigger,
  scroll: ScrollTrigger,
  idle: IdleTrigger,
  exitIntent: ExitIntentTrigger,
  click: ClickTrigger,
  cart: CartTrigger,
  returning: ReturningTrigger,
  friction: FrictionTrigger,
  touchpoint: TouchpointTrigger,
  manual: ManualTrigger,
  after: AfterTrigger,
  link: LinkTrigger,
};

export type TriggerKind = keyof typeof triggers;

export const Trigger = Type.Union([
  StageTrigger,
  EventTrigger,
  PageTrigger,
  PagesTrigger,
  ScrollTrigger,
  IdleTrigger,
  ExitIntentTrigger,
  ClickTrigger,
  CartTrigger,
  ReturningTrigger,
  FrictionTrigger,
  TouchpointTrigger,
  ManualTrigger,
  AfterTrigger,
  LinkTrigger,
]);
export type Trigger = Static<typeof Trigger>;
