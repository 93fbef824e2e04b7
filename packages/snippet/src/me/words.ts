/** What the visitor's own page says, in one language. */
interface Words {
  title: string;
  /** `{since}`, `{visits}`, `{pages}`, `{answers}` are filled in. */
  known: string;
  /** Follows, where no page has said who the visitor is at the shop, and where one has; both are followed by `orders`. */
  anonymous: string;
  identified: string;
  orders: string;
  nothing: string;
  remove: string;
  really: string;
  removed: string;
  later: string;
  failed: string;
  close: string;
}

export const words: Readonly<Record<string, Words>> = {
  fa: {
    title: 'این سایت از شما چه می‌داند',
    known: 'از {since} تا کنون: {visits} بازدید، {pages} صفحه و {answers} پاسخ.',
    anonymous:
      'نام، نشانی ایمیل و نشانی IP شما ثبت نشده است، مگر آنچه خودتان در پاسخی نوشته باشید؛ یک شمارهٔ تصادفی نشانهٔ این مرورگر است.',
    identified:
      'این سایت گفته است که شما کدام مشتری هستید. نام، ایمیل و شمارهٔ تلفن شما اینجا ثبت نشده است، مگر آنچه خودتان در پاسخی نوشته باشید؛ به‌جای آن رمزی نگه داشته می‌شود که از روی آن خوانده نمی‌شوند، تا سایت بداند بیرون از آن برای شما چه رخ داده است، مانند درخواستی که به آن رسیدگی شده. نشانی IP ثبت نشده است؛ یک شمارهٔ تصادفی نشانهٔ این مرورگر است.',
    orders: 'شمارهٔ سفارش‌ها، اگر خریدی کرده باشید، در فهرست زیر آمده است.',
    nothing: 'چیزی ثبت نشده است.',
    remove: 'همه را پاک کن',
    really: 'واقعاً پاک شود؟ بازگشتی ندارد',
    removed: 'پاک شد؛ هم در این دستگاه و هم نزد سایت. از صفحهٔ بعد ثبت تازه‌ای آغاز می‌شود.',
    later: 'از این دستگاه پاک شد. سایت پاسخ نداد؛ در بازدید بعدی دوباره از آن خواسته می‌شود.',
    failed: 'سایت پاسخ نداد. کمی بعد صفحه را دوباره باز کنید.',
    close: 'بستن',
  },
  ar: {
    title: 'ما الذي يعرفه هذا الموقع عنك',
    known: 'منذ {since}: الزيارات {visits}، الصفحات {pages}، الإجابات {answers}.',
    anonymous:
      'لم يُسجَّل اسمك ولا بريدك الإلكتروني ولا عنوان IP، إلا ما كتبته بنفسك في إجابة؛ رقم عشوائي يدلّ على هذا المتصفّح.',
    identified:
      'أخبر هذا الموقع أيّ عميل أنت. لم يُسجَّل هنا اسمك ولا بريدك الإلكتروني ولا رقم هاتفك، إلا ما كتبته بنفسك في إجابة؛ بل رمز لا تُقرأ منه، به يعرف الموقع ما حدث لك خارجه، مثل طلب عولج. لم يُسجَّل عنوان IP؛ رقم عشوائي يدلّ على هذا المتصفّح.',
    orders: 'أرقام طلباتك، إن اشتريت، مذكورة في القائمة أدناه.',
    nothing: 'لم يُسجَّل شيء.',
    remove: 'احذف كل ذلك',
    really: 'أتريد الحذف حقًا؟ لا رجعة فيه',
    removed: 'حُذف من هذا الجهاز ومن الموقع. مع الصفحة التالية يبدأ سجلّ جديد.',
    later: 'حُذف من هذا الجهاز. لم يُجب الموقع؛ سيُطلب منه ذلك مجددًا في زيارتك القادمة.',
    failed: 'لم يُجب الموقع. افتح الصفحة مجددًا بعد قليل.',
    close: 'إغلاق',
  },
  en: {
    title: 'What this site knows about you',
    known: 'Since {since}: visits {visits}, pages {pages}, answers {answers}.',
    anonymous:
      'Neither your name nor an e-mail or IP address is recorded, but for what you wrote in an answer yourself; a random number stands for this browser.',
    identified:
      'This site has said which customer you are. Your name, e-mail address and telephone number are not recorded here, but for what you wrote in an answer yourself; instead a code is kept in which they cannot be read, so that the site knows what happened to you elsewhere, such as a request that was solved. No IP address is recorded; a random number stands for this browser.',
    orders: 'Numbers of your orders, if you bought anything, are in the list below.',
    nothing: 'Nothing is recorded.',
    remove: 'Delete all of it',
    really: 'Really delete? There is no way back',
    removed: 'Deleted, on this device and at the site. With the next page a new record begins.',
    later: 'Deleted on this device. The site did not answer; at your next visit it is asked again.',
    failed: 'The site did not answer. Open the page again in a while.',
    close: 'Close',
  },
};
