import type { Language } from '../language.js';

export const templates: Language['templates'] = {
  nps: {
    score: {
      text: '{name} deneyiminize göre bizi bir arkadaşınıza veya iş arkadaşınıza önerme olasılığınız nedir?',
      low: 'Hiç olası değil',
      high: 'Son derece olası',
    },
    reason: { text: 'Bu puanı vermenizin başlıca nedeni nedir?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  csat: {
    score: {
      text: 'Siparişinizden ne kadar memnunsunuz?',
      low: 'Hiç memnun değilim',
      high: 'Çok memnunum',
      points: ['Hiç memnun değilim', 'Memnun değilim', 'Ne memnunum ne değilim', 'Memnunum', 'Çok memnunum'],
    },
    reason: { text: 'Bu yanıtı vermenizin başlıca nedeni nedir?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  ces: {
    score: {
      text: '{name}, sorunumu çözmemi kolaylaştırdı.',
      low: 'Kesinlikle katılmıyorum',
      high: 'Kesinlikle katılıyorum',
    },
    reason: { text: 'İşinizi kolaylaştıran veya zorlaştıran ne oldu?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  'how-did-you-hear': {
    source: {
      text: 'Bizi ilk kez nereden duydunuz?',
      otherLabel: 'Nereden?',
      options: {
        search: 'İnternet araması',
        instagram: 'Instagram',
        telegram: 'Telegram',
        friend: 'Yakın çevrem',
        ad: 'Reklam',
        'ai-assistant': 'Yapay zekâ',
        blog: 'Blog veya makale',
        other: 'Başka bir yer',
        none: 'Hatırlamıyorum',
      },
    },
    detail: {
      text: 'Tam olarak neredeydi?',
      hint: 'Bir sayfa, gönderi veya kişi; tek kelime yeter.',
    },
    thanks: { text: 'Teşekkür ederiz. Artık nereye selam göndereceğimizi biliyoruz.' },
  },
  'cart-exit': {
    reason: {
      text: 'Sipariş vermenize ne engel oldu?',
      otherLabel: 'Neydi?',
      options: {
        'shipping-cost': 'Kargo ücreti çok yüksek',
        'delivery-time': 'Çok geç gelecekti',
        price: 'Fiyat',
        payment: 'Ödeme gerçekleşmedi',
        account: 'Üye olmam gerekiyordu',
        trust: 'Mağazadan emin olamadım',
        comparing: 'Hâlâ karşılaştırıyorum',
        'not-yet': 'Sonra sipariş vereceğim',
        other: 'Başka bir şey',
      },
    },
    detail: { text: 'Size ne yardımcı olurdu?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.', body: 'Sepetiniz hâlâ burada.' },
  },
  goal: {
    goal: {
      text: 'Bugün buraya ne için geldiniz?',
      hint: 'Çözmek istediğiniz sorun, birkaç kelimeyle.',
    },
    managed: {
      text: 'İstediğinizi yapabildiniz mi?',
      options: { yes: 'Evet', partly: 'Kısmen', no: 'Hayır' },
    },
    obstacle: { text: 'Size ne engel oldu?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  ease: {
    score: {
      text: 'Aradığınızı bulmak ne kadar kolaydı?',
      low: 'Çok zor',
      high: 'Çok kolay',
    },
    reason: { text: 'Ne olsaydı daha kolay olurdu?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  'deciding-factor': {
    factor: {
      text: 'Satın alma kararınızda en çok ne etkili oldu?',
      otherLabel: 'Neydi?',
      options: {
        price: 'Fiyat',
        quality: 'Kalite',
        looks: 'Görünüm',
        reviews: 'Yorumlar',
        friend: 'Arkadaş önerisi',
        delivery: 'Hızlı teslimat',
        trust: 'Mağazaya güven',
        other: 'Başka bir şey',
      },
    },
    doubt: { text: 'Sizi neredeyse vazgeçirecek bir şey oldu mu?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  'not-bought': {
    reason: {
      text: 'Satın almak için gelip vazgeçtiyseniz, neden?',
      otherLabel: 'Neden?',
      options: {
        price: 'Fiyat',
        'shipping-cost': 'Kargo ücreti',
        'not-found': 'Aradığımı bulamadım',
        'not-sure': 'Uygun mu, bilemedim',
        'out-of-stock': 'Tükenmişti',
        payment: 'Ödeme seçenekleri',
        comparing: 'Hâlâ karşılaştırıyorum',
        other: 'Başka bir şey',
      },
    },
    detail: { text: 'Fikrinizi ne değiştirirdi?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  'liked-struggled': {
    liked: { text: 'En çok neyi beğendiniz?' },
    struggled: { text: 'Nerede zorlandınız?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  concern: {
    concern: {
      text: 'Bu adımda sizi ne endişelendirdi?',
      hint: 'Birden fazla seçim yapabilirsiniz.',
      otherLabel: 'Neydi?',
      options: {
        arrival: 'Teslimat zamanı',
        'shipping-cost': 'Kargo ücreti',
        paying: 'Online ödeme',
        returning: 'İade süreci',
        other: 'Başka bir şey',
        none: 'Hiçbir şey',
      },
    },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  'what-attracted': {
    attraction: {
      text: '{name} ilginizi neden çekti?',
      hint: 'Birden fazla seçim yapabilirsiniz.',
      otherLabel: 'Neydi?',
      options: {
        products: 'Ürünler',
        price: 'Fiyatlar',
        looks: 'Görünüm',
        reviews: 'Yorumlar',
        friend: 'Arkadaş önerisi',
        offer: 'Bir kampanya',
        other: 'Başka bir şey',
        none: 'Özel bir şey yok',
      },
    },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  'how-long': {
    known: {
      text: '{name} ile tanışalı ne kadar oldu?',
      options: {
        today: 'Bugün tanıştım',
        weeks: 'Birkaç hafta',
        months: 'Birkaç ay',
        years: 'En az bir yıl',
      },
    },
    bought: {
      text: 'Daha önce bizden alışveriş yaptınız mı?',
      options: { never: 'Henüz yapmadım', once: 'Bir kez', often: 'Birden çok kez' },
    },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  'support-feeling': {
    score: {
      text: 'Destek ekibimizle görüştükten sonra kendinizi nasıl hissediyorsunuz?',
      low: 'Çok kötü',
      high: 'Çok iyi',
      points: ['Çok kötü', 'Kötü', 'Ne iyi ne kötü', 'İyi', 'Çok iyi'],
    },
    reason: { text: 'Bu konuda neyi bilmemizi istersiniz?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  'magic-wand': {
    wish: { text: '{name} ile ilgili tek bir şeyi değiştirebilseydiniz, bu ne olurdu?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  confusing: {
    confusing: {
      text: 'Bu sayfada kafanızı karıştıran bir şey oldu mu?',
      options: { yes: 'Evet', no: 'Hayır' },
    },
    what: { text: 'Neydi?' },
    thanks: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
  },
  'talk-to-us': {
    call: {
      text: 'Sizi daha iyi dinlemek için arayabilir miyiz?',
      options: { yes: 'Evet, arayabilirsiniz', no: 'Hayır, teşekkürler' },
    },
    contact: { text: 'Size nasıl ulaşabiliriz?' },
    soon: { text: 'Teşekkür ederiz. Sizinle iletişime geçeceğiz.' },
    thanks: { text: 'Yanıtınız için teşekkür ederiz.' },
  },
};
