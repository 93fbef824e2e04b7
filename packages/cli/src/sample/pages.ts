export type SampleLanguage = 'fa' | 'en';
export interface SamplePage {
  path: string;
  title: string;
}
export interface Product {
  id: string;
  slug: Readonly<Record<SampleLanguage, string>>;
  name: Readonly<Record<SampleLanguage, string>>;
  category: string;
  /** toman */
  price: number;
}

const product = (
  id: string,
  category: string,
  price: number,
  fa: [slug: string, name: string],
  en: [slug: string, name: string],
): Product => ({ id, category, price, slug: { fa: fa[0], en: en[0] }, name: { fa: fa[1], en: en[1] } });

/** What people look at in the sample, the most loved first. */
export const products: readonly [Product, ...Product[]] = [
  product('mehr', 'bouquets', 1_280_000, ['دسته-گل-مهر', 'دسته‌گل مهر'], ['mehr', 'Mehr']),
  product('golnar', 'bouquets', 1_650_000, ['گلنار', 'گلنار'], ['golnar', 'Golnar']),
  product('anar', 'boxes', 1_950_000, ['جعبه-شب-یلدا', 'جعبهٔ شب یلدا'], ['yalda-box', 'Yalda box']),
  product(
    'narges',
    'vases',
    890_000,
    ['گلدان-نرگس-شیراز', 'گلدان نرگس شیراز'],
    ['narges-of-shiraz', 'Narges of Shiraz'],
  ),
  product(
    'lale',
    'bouquets',
    760_000,
    ['لاله-های-دشت', 'لاله‌های دشت'],
    ['tulips-of-the-plain', 'Tulips of the plain'],
  ),
  product('shab', 'boxes', 1_150_000, ['آسمان-شب', 'آسمان شب'], ['night-sky', 'Night sky']),
  product(
    'yek-shakhe',
    'gifts',
    140_000,
    ['یک-شاخه-گل-سرخ', 'یک شاخه گل سرخ'],
    ['one-red-rose', 'One red rose'],
  ),
  product('miz-kar', 'gifts', 320_000, ['گل-میز-کار', 'گل میز کار'], ['desk-flowers', 'Desk flowers']),
];

const fixed = {
  home: ['', 'نوگل', 'Nogol'],
  blog: ['blog', 'مجله', 'Magazine'],
  article: ['blog/{}', 'نرگس شیراز از کجا می‌آید', 'Where narcissus comes from'],
  cards: ['blog/{}', 'روی کارت چه بنویسیم', 'What to write on the card'],
  care: ['care/water', 'آب', 'Water'],
  products: ['products', 'همهٔ گل‌ها', 'All flowers'],
  bouquets: ['categories/{}', 'دسته‌گل‌ها', 'Bouquets'],
  gifts: ['categories/{}', 'هدیه‌های کوچک', 'Small gifts'],
  moments: ['categories/{}', 'لحظه‌ها', 'Moments'],
  handwritten: ['gifts/handwritten', 'کارت‌های دست‌نویس', 'Handwritten cards'],
  sale: ['sale', 'صفحه پیدا نشد', 'Not found'],
  cart: ['cart', 'سبد', 'Basket'],
  address: ['checkout/address', 'گیرنده', 'Recipient'],
  shipping: ['checkout/shipping', 'ارسال', 'Shipping'],
  payment: ['checkout/payment', 'پرداخت', 'Payment'],
  thanks: ['thank-you/*', 'سپاس', 'Thank you'],
  orders: ['orders', 'سفارش‌های من', 'My orders'],
  invite: ['invite', 'دعوت از دوستان', 'Invite friends'],
} as const satisfies Record<string, readonly [path: string, fa: string, en: string]>;

export type PageName = keyof typeof fixed;

const slugs: Partial<Record<PageName, Readonly<Record<SampleLanguage, string>>>> = {
  article: { fa: 'نرگس-شیراز-از-کجا-می-آید', en: 'where-narcissus-comes-from' },
  cards: { fa: 'روی-کارت-چه-بنویسیم', en: 'what-to-write-on-the-card' },
  bouquets: { fa: 'دسته-گل', en: 'bouquets' },
  gifts: { fa: 'هدیه', en: 'gifts' },
  moments: { fa: 'لحظه-ها', en: 'moments' },
};

const join = (language: SampleLanguage, path: string): string =>
  `/${[language === 'en' ? 'en' : '', path].filter(Boolean).join('/')}`;
const brand = { fa: 'نوگل', en: 'Nogol' } as const;

/** A page of the shop, as the script would record it. */
export const getPage = (name: PageName, language: SampleLanguage): SamplePage => {
  const [path, fa, en] = fixed[name];
  const title = language === 'fa' ? fa : en;
  return {
    path: join(language, path.replace('{}', slugs[name]?.[language] ?? '')),
    title: name === 'home' ? title : `${title} · ${brand[language]}`,
  };
};

export const getProductPage = ({ slug, name }: Product, language: SampleLanguage): SamplePage => ({
  path: join(language, `products/${slug[language]}`),
  title: `${name[language]} · ${brand[language]}`,
});
