import type { SampleLanguage } from './pages.js';

type Lines = readonly [string, ...string[]];
type Said = Readonly<Record<SampleLanguage, Lines>>;

/** What people write, by what they were asked about and whether they were glad. */
export const words = {
  magazineGlad: {
    fa: [
      'چه قشنگ نوشته بودید، بوی نرگس آمد.',
      'نمی‌دانستم نرگس شیراز این‌همه راه می‌آید.',
      'کوتاه و خواندنی بود. باز هم بنویسید.',
      'دنبال متن روی کارت بودم، همین‌جا پیدا کردم.',
      'عکس‌هایش را بیشتر کنید، متن عالی است.',
    ],
    en: ['Lovely read, I could almost smell them.', 'Just what I needed for the card.'],
  },
  magazineSad: {
    fa: ['دنبال قیمت بودم، همه‌اش داستان بود.', 'کاش می‌گفتید همین نرگس را از کجا بخرم.'],
    en: ['Nice, but where can I buy these?'],
  },
  findingGlad: {
    fa: ['زود پیدا کردم، قیمت‌ها هم معلوم بود.', 'دسته‌بندی مناسبت‌ها خیلی به کارم آمد.', 'تنوعش خوب است.'],
    en: ['Easy to browse on my phone.'],
  },
  findingSad: {
    fa: [
      '«لحظه‌ها» یعنی چه؟ سه بار رفتم تویش و برگشتم.',
      'نمی‌شود بر اساس قیمت مرتب کرد.',
      'اندازهٔ دسته‌گل از عکس معلوم نیست.',
      'هی باید برگردم به فهرست.',
      'لینک حراج کار نمی‌کند.',
    ],
    en: ['What is in “Moments”? I kept going back to the list.', 'I cannot tell how big the bouquets are.'],
  },
  purchaseGlad: {
    fa: [
      'سریع بود، پنج دقیقه بیشتر طول نکشید.',
      'همه‌چیز روشن بود. ممنون.',
      'کارت دست‌نویس فکر قشنگی است.',
      'پرداخت بی‌دردسر بود.',
    ],
    en: ['Quick and simple, thank you.', 'The handwritten card is a lovely idea.'],
  },
  purchaseSad: {
    fa: [
      'هزینهٔ ارسال را باید همان اول می‌گفتید.',
      'آخر کار ۱۸۵ هزار تومان اضافه شد، خوشم نیامد.',
      'ارسال از خود گل گران‌تر شد!',
      'تا صفحهٔ ارسال نرفتم نفهمیدم چقدر می‌شود.',
      'صفحهٔ کارت دست‌نویس خیلی دیر باز شد.',
      'خریدم، ولی دفعهٔ بعد از گل‌فروشی محل می‌خرم.',
      'چرا آدرس را قبل از قیمت ارسال می‌پرسید؟',
      'برای یک شاخه گل این هزینهٔ پیک منصفانه نیست.',
    ],
    en: [
      'Shipping was a surprise at the very end.',
      'Tell me the delivery cost before you ask for my address.',
    ],
  },
  deliveryGlad: {
    fa: [
      'گل‌ها تازهٔ تازه رسید، مادرم گریه‌اش گرفت.',
      'سر ساعت آوردند، پیک هم خوش‌برخورد بود.',
      'یک هفته است هنوز شاداب‌اند.',
      'از عکسش هم قشنگ‌تر بود.',
      'بسته‌بندی حرف نداشت.',
      'همکارها همه پرسیدند از کجا خریدم.',
    ],
    en: [
      'Fresh, on time, and prettier than the picture.',
      'They lasted nine days!',
      'My mother cried. Thank you.',
    ],
  },
  deliverySad: {
    fa: ['دو ساعت دیر رسید.', 'یکی از رزها پژمرده بود.', 'پیک زنگ نزد، دست همسایه داد.'],
    en: ['Two hours late, though the flowers were fine.'],
  },
  loyaltyGlad: {
    fa: [
      'دیگر جای دیگری نمی‌روم.',
      'هر ماه برای خانه می‌گیرم، همیشه خوب بوده.',
      'نشانی‌ها را یادش بود، خیلی زود تمام شد.',
      'گل‌هایتان همیشه تازه است.',
    ],
    en: ['My third order, always good.', 'Best flowers in town.'],
  },
  loyaltySad: {
    fa: ['کاش برای مشتری‌های همیشگی ارسال رایگان بود.'],
    en: ['Free shipping for regulars, please.'],
  },
  npsGlad: {
    fa: ['به همهٔ دوستانم گفته‌ام.', 'تازگی گل‌ها و سلیقهٔ دسته‌بندی.', 'خوش‌قول هستید.', 'کارت‌های دست‌نویس!'],
    en: ['Fresh flowers and kind people.', 'Already told my friends.'],
  },
  npsSad: {
    fa: ['گل خوب، ارسال گران.', 'قیمت نهایی با آنچه اول دیدم فرق داشت.', 'خوب است ولی گران تمام می‌شود.'],
    en: ['Good flowers, expensive delivery.'],
  },
  heard: {
    fa: ['استوری یکی از دوستانم', 'خواهرم برایم فرستاد', 'توی کانال گل و گیاه', 'دنبال گل نرگس می‌گشتم'],
    en: ['A friend sent me the link', 'Looked for narcissus'],
  },
  concern: {
    fa: ['نمی‌دانم تا شب می‌رسد یا نه', 'کد تخفیف ندارم', 'می‌خواهم از همسرم بپرسم', 'پرداخت در محل ندارید؟'],
    en: ['Not sure it arrives tonight', 'No discount code'],
  },
} as const satisfies Record<string, Said>;

export type WordsName = keyof typeof words;
