import { getDevice, type SurveyFacts } from '@safar/schema/browser';
import type { Core } from '../context.js';
import { findLanguage } from './language.js';

export type Whose = Pick<SurveyFacts, 'device' | 'language'>;

/** What of the visitor stands in no record. */
export const getWhose = (core: Core): Whose => ({
  device: getDevice(navigator.userAgent, matchMedia('(pointer:coarse)').matches),
  language: findLanguage(core),
});
