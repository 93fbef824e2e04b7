import type { drawCoupon as drawAny } from '../../parts/coupon.js';

export const drawCoupon = (() => null) satisfies (...given: Parameters<typeof drawAny>) => null;
