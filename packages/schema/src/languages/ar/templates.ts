import type { Language } from '../language.js';

export const templates: Language['templates'] = {
  nps: {
    score: {
      text: 'ما مدى احتمال أن توصي صديقًا أو زميلًا بالتعامل مع {name}؟',
      low: 'غير محتمل إطلاقًا',
      high: 'محتمل جدًا',
    },
    reason: { text: 'ما السبب الرئيسي لتقييمك؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  csat: {
    score: {
      text: 'ما مدى رضاك عن طلبك؟',
      low: 'غير راضٍ إطلاقًا',
      high: 'راضٍ جدًا',
      points: ['غير راضٍ إطلاقًا', 'غير راضٍ', 'محايد', 'راضٍ', 'راضٍ جدًا'],
    },
    reason: { text: 'ما السبب الرئيسي لإجابتك؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  ces: {
    score: {
      text: 'سهّل عليّ {name} حلّ مشكلتي.',
      low: 'لا أوافق بشدة',
      high: 'أوافق بشدة',
    },
    reason: { text: 'ما الذي جعل الأمر سهلًا أو صعبًا؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  'how-did-you-hear': {
    source: {
      text: 'كيف سمعت عنّا أول مرة؟',
      otherLabel: 'ما هو؟',
      options: {
        search: 'بحث على الإنترنت',
        instagram: 'إنستغرام',
        telegram: 'تيليغرام',
        friend: 'صديق أو قريب',
        ad: 'إعلان',
        'ai-assistant': 'مساعد ذكي',
        blog: 'مدونة أو مقال',
        other: 'مصدر آخر',
        none: 'لا أتذكر',
      },
    },
    detail: {
      text: 'أين كان ذلك تحديدًا؟',
      hint: 'صفحة أو منشور أو شخص؛ تكفي كلمة واحدة.',
    },
    thanks: { text: 'شكرًا لك. نعرف الآن إلى أين نرسل تحياتنا.' },
  },
  'cart-exit': {
    reason: {
      text: 'ما الذي منعك من إتمام الطلب؟',
      otherLabel: 'ما هو؟',
      options: {
        'shipping-cost': 'الشحن مكلف جدًا',
        'delivery-time': 'سيصل متأخرًا',
        price: 'السعر',
        payment: 'لم ينجح الدفع',
        account: 'كان عليّ التسجيل',
        trust: 'لم أطمئن للمتجر',
        comparing: 'ما زلت أقارن',
        'not-yet': 'سأطلب لاحقًا',
        other: 'شيء آخر',
      },
    },
    detail: { text: 'ما الذي كان سيساعدك؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.', body: 'ما زالت سلة مشترياتك هنا.' },
  },
  goal: {
    goal: {
      text: 'ما الذي جاء بك إلى هنا اليوم؟',
      hint: 'المشكلة التي أردت حلها، في بضع كلمات.',
    },
    managed: {
      text: 'هل تمكنت من ذلك؟',
      options: { yes: 'نعم', partly: 'جزئيًا', no: 'لا' },
    },
    obstacle: { text: 'ما الذي أعاقك؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  ease: {
    score: {
      text: 'ما مدى سهولة العثور على ما أردته؟',
      low: 'صعب جدًا',
      high: 'سهل جدًا',
    },
    reason: { text: 'ما الذي كان سيجعل ذلك أسهل؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  'deciding-factor': {
    factor: {
      text: 'ما الذي دفعك إلى الشراء؟',
      otherLabel: 'ما هو؟',
      options: {
        price: 'السعر',
        quality: 'الجودة',
        looks: 'الشكل',
        reviews: 'آراء الآخرين',
        friend: 'نصيحة صديق',
        delivery: 'سرعة التوصيل',
        trust: 'الثقة بالمتجر',
        other: 'شيء آخر',
      },
    },
    doubt: { text: 'هل من شيء كاد يثنيك عن الشراء؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  'not-bought': {
    reason: {
      text: 'إن جئت للشراء ثم تراجعت، فما السبب؟',
      otherLabel: 'ما السبب؟',
      options: {
        price: 'السعر',
        'shipping-cost': 'تكلفة الشحن',
        'not-found': 'لم أجد المناسب',
        'not-sure': 'قد لا يناسبني',
        'out-of-stock': 'نفدت الكمية',
        payment: 'طرق الدفع',
        comparing: 'ما زلت أقارن',
        other: 'شيء آخر',
      },
    },
    detail: { text: 'ما الذي كان سيغيّر قرارك؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  'liked-struggled': {
    liked: { text: 'ما أكثر ما أعجبك؟' },
    struggled: { text: 'ما الذي واجهت صعوبة فيه؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  concern: {
    concern: {
      text: 'ما الذي أقلقك في هذه الخطوة؟',
      hint: 'يمكنك اختيار أكثر من إجابة.',
      otherLabel: 'ما هو؟',
      options: {
        arrival: 'موعد الوصول',
        'shipping-cost': 'تكلفة الشحن',
        paying: 'الدفع عبر الإنترنت',
        returning: 'إرجاع المنتج',
        other: 'شيء آخر',
        none: 'لا شيء',
      },
    },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  'what-attracted': {
    attraction: {
      text: 'ما الذي جذبك إلى {name}؟',
      hint: 'يمكنك اختيار أكثر من إجابة.',
      otherLabel: 'ما هو؟',
      options: {
        products: 'المنتجات',
        price: 'الأسعار',
        looks: 'المظهر',
        reviews: 'آراء الآخرين',
        friend: 'نصيحة صديق',
        offer: 'عرض خاص',
        other: 'شيء آخر',
        none: 'لا شيء محدد',
      },
    },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  'how-long': {
    known: {
      text: 'متى عرفت {name} أول مرة؟',
      options: {
        today: 'اليوم',
        weeks: 'قبل بضعة أسابيع',
        months: 'قبل بضعة أشهر',
        years: 'قبل سنة أو أكثر',
      },
    },
    bought: {
      text: 'هل اشتريت منّا من قبل؟',
      options: { never: 'ليس بعد', once: 'مرة واحدة', often: 'أكثر من مرة' },
    },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  'support-feeling': {
    score: {
      text: 'ما شعورك بعد حديثك مع فريق الدعم؟',
      low: 'سيئ جدًا',
      high: 'جيد جدًا',
      points: ['سيئ جدًا', 'سيئ', 'محايد', 'جيد', 'جيد جدًا'],
    },
    reason: { text: 'ما الذي ينبغي أن نعرفه عن ذلك؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  'magic-wand': {
    wish: { text: 'لو استطعت تغيير شيء واحد في {name}، فماذا تغيّر؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  confusing: {
    confusing: {
      text: 'هل كان في هذه الصفحة شيء مربك؟',
      options: { yes: 'نعم', no: 'لا' },
    },
    what: { text: 'ما هو؟' },
    thanks: { text: 'شكرًا لك، رأيك يفيدنا.' },
  },
  'talk-to-us': {
    call: { text: 'هل يمكننا الاتصال بك لنسمع منك المزيد؟', options: { yes: 'نعم، تفضلوا', no: 'لا، شكرًا' } },
    contact: { text: 'كيف يمكننا التواصل معك؟' },
    soon: { text: 'شكرًا لك، سنتواصل معك.' },
    thanks: { text: 'شكرًا لك على إجابتك.' },
  },
};
