/** What the visitor's own page says, in one language. */
interface Words {
  title: string;
  /** `{since}`, `{visits}`, `{pages}`, `{answers}` are filled in. */
  known: string;
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
    known:
      'از {since} تا کنون: {visits} بازدید، {pages} صفحه و {answers} پاسخ. نام، نشانی ایمیل و نشانی IP شما ثبت نشده است؛ یک شمارهٔ تصادفی نشانهٔ این مرورگر است. شمارهٔ سفارش‌ها، اگر خریدی کرده باشید، در فهرست زیر آمده است.',
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
    known:
      'منذ {since}: الزيارات {visits}، الصفحات {pages}، الإجابات {answers}. لم يُسجَّل اسمك ولا بريدك الإلكتروني ولا عنوان IP؛ رقم عشوائي يدلّ على هذا المتصفّح. أرقام طلباتك، إن اشتريت، مذكورة في القائمة أدناه.',
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
    known:
      'Since {since}: visits {visits}, pages {pages}, answers {answers}. Neither your name nor an e-mail or IP address is recorded; a random number stands for this browser. Numbers of your orders, if you bought anything, are in the list below.',
    nothing: 'Nothing is recorded.',
    remove: 'Delete all of it',
    really: 'Really delete? There is no way back',
    removed: 'Deleted, on this device and at the site. With the next page a new record begins.',
    later: 'Deleted on this device. The site did not answer; at your next visit it is asked again.',
    failed: 'The site did not answer. Open the page again in a while.',
    close: 'Close',
  },
};
