export type { ShopOptions } from './options.js';
export { shopConfigPath } from './public-folder.js';
export { createShop } from './shop.js';
