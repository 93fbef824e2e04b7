import {
  completeConfig,
  resolveSurveyLibrary,
  type Config,
  type Survey,
  type SurveyLibrary,
} from '@safar/schema';

/** One survey for each type of question and each look, in words of both languages. */
export const surveys = {
  nps: { id: 'nps', template: 'nps' },
  faces: { id: 'faces', template: 'csat' },
  stars: { id: 'stars', template: 'csat', questions: [{ id: 'score', type: 'csat', look: 'stars' }] },
  numbers: { id: 'numbers', template: 'csat', questions: [{ id: 'score', type: 'csat', look: 'numbers' }] },
  seven: { id: 'seven', template: 'ces' },
  ten: { id: 'ten', template: 'ease' },
  consent: {
    id: 'consent',
    questions: [
      { id: 'contact', type: 'consent', required: true },
      { id: 'thanks', type: 'message' },
    ],
  },
  contact: {
    id: 'contact',
    questions: [
      { id: 'reach', type: 'contact', required: true },
      { id: 'thanks', type: 'message' },
    ],
  },
  /** Promoters end, others are asked why in their own words, and are told what they said. */
  ways: {
    id: 'ways',
    questions: [
      { id: 'score', type: 'nps', next: [{ answer: 'promoter', to: 'end' }] },
      {
        id: 'where',
        type: 'choice',
        shuffle: false,
        text: { fa: 'کجا به مشکل برخوردید؟', en: 'Where did you struggle?' },
        options: [
          { id: 'cart', text: { fa: 'سبد خرید', en: 'The cart' } },
          { id: 'paying', text: { fa: 'پرداخت', en: 'Paying' } },
          { id: 'other', kind: 'other' },
        ],
      },
      {
        id: 'why',
        type: 'text',
        text: {
          fa: 'گفتید {answer:score} و {answer:where}؛ چرا؟',
          en: 'You said {answer:score} and {answer:where}: why?',
        },
      },
      { id: 'thanks', type: 'message' },
    ],
  },
  one: { id: 'one', template: 'how-did-you-hear' },
  many: {
    id: 'many',
    questions: [
      {
        id: 'worry',
        type: 'choice',
        many: true,
        required: true,
        text: { fa: 'در این مرحله نگران چه بودید؟', en: 'What worried you at this step?' },
        options: [
          { id: 'pay', text: { fa: 'پرداخت اینترنتی', en: 'Paying online' } },
          { id: 'shipping', text: { fa: 'هزینهٔ ارسال', en: 'Shipping cost' } },
          { id: 'return', text: { fa: 'پس دادن کالا', en: 'Returning it' } },
          { id: 'time', text: { fa: 'زمان رسیدن', en: 'When it arrives' } },
          { id: 'other', kind: 'other' },
          { id: 'none', kind: 'none' },
        ],
      },
      { id: 'thanks', type: 'message' },
    ],
  },
  text: {
    id: 'text',
    questions: [
      {
        id: 'wish',
        type: 'text',
        required: true,
        text: {
          fa: 'اگر می‌توانستید یک چیز را در {name} تغییر بدهید، آن چه بود؟',
          en: 'If you could change one thing about {name}, what would it be?',
        },
      },
      {
        id: 'thanks',
        type: 'message',
        body: { fa: 'این هم ۱۰٪ تخفیف برای دسته‌گل بعدی‌تان:', en: 'Here is 10% off your next bouquet:' },
        coupon: 'NOGOL-7Q2K',
        link: '/en/plain',
        linkText: { fa: 'دیدن دسته‌گل‌ها', en: 'See the bouquets' },
      },
    ],
  },
  message: {
    id: 'message',
    questions: [{ id: 'thanks', type: 'message', coupon: 'NOGOL-7Q2K' }],
  },
  long: {
    id: 'long',
    questions: [
      {
        id: 'ease',
        type: 'nps',
        text: {
          fa: 'سفارش شما از {name}، جعبهٔ هدیهٔ «Yalda Night No. 2» با کارت دست‌نویس، با پیک Sara O’Neill رسید. از پیدا کردنش تا باز کردن در، چقدر احتمال دارد آن را به دوستان، همکاران، همسایه‌ها و خانواده‌تان پیشنهاد کنید؟',
          en: 'Your order from {name}, the gift box “هدیهٔ یلدا” with a hand-written card, came with courier سمیرا. From finding it to opening the door, how likely is it that you would recommend it to friends, colleagues, neighbours and family?',
        },
        low: {
          fa: 'بسیار بیشتر از آنچه فکر می‌کردم زحمت داشت',
          en: 'It took far more effort than I expected',
        },
        high: { fa: 'هیچ زحمتی نداشت؛ تقریباً متوجه نشدم', en: 'It took no effort at all; I hardly noticed' },
      },
      { id: 'thanks', type: 'message' },
    ],
  },
} satisfies Record<string, Survey>;

/** The same question in other places than the corner. */
const placed = {
  inside: { id: 'inside', template: 'nps', place: 'inline' },
  dialog: { id: 'dialog', template: 'nps', place: 'modal' },
  start: { id: 'start', template: 'csat', place: 'corner-start' },
  nowhere: { id: 'nowhere', template: 'csat', place: 'inline' },
} satisfies Record<string, Survey>;

export type SurveyId = keyof typeof surveys | keyof typeof placed;

/** Nobody has kept the private key. */
const publicKey = 'BJXR_EFHCcvxTLOrpF_mue2c6BomuzzjZJ3ho8yodlvEEa0hNbAX7nliV1lP3YRBxyaWKoZ0ssW-DxASwfXtKSM';

/** The library as the collector would answer it. */
export const getLibrary = (language: string, more: Partial<Config> = {}): SurveyLibrary =>
  resolveSurveyLibrary(
    completeConfig({
      site: 'nogol',
      name: { fa: 'نوگل', en: 'Nogol' },
      languages: ['fa', 'en'],
      contacts: { publicKey },
      surveys: Object.values({ ...surveys, ...placed }),
      ...more,
    }),
    1,
    language,
  );
