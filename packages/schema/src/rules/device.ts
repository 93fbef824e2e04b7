import type { Device } from '../device.js';

/**
 * What kind of device a browser runs on. A tablet says that it is a desktop, but is touched first of all.
 * @param userAgent as the browser gives it
 * @param isTouched whether its first pointer is a finger (`pointer: coarse`)
 */
export const getDevice = (userAgent: string, isTouched: boolean): Device =>
  /Mobi/.test(userAgent) ? 'mobile' : isTouched ? 'tablet' : 'desktop';
