import type { Language } from '../language.js';

export const defaults: Language['defaults'] = {
  nps: {
    text: '{name} deneyiminize göre bizi bir arkadaşınıza veya iş arkadaşınıza önerme olasılığınız nedir?',
    low: 'Hiç olası değil',
    high: 'Son derece olası',
  },
  csat: {
    text: '{name} deneyiminizden ne kadar memnunsunuz?',
    low: 'Hiç memnun değilim',
    high: 'Çok memnunum',
    points: ['Hiç memnun değilim', 'Memnun değilim', 'Ne memnunum ne değilim', 'Memnunum', 'Çok memnunum'],
  },
  ces: {
    text: '{name}, sorunumu çözmemi kolaylaştırdı.',
    low: 'Kesinlikle katılmıyorum',
    high: 'Kesinlikle katılıyorum',
  },
  scale: { text: '{name} deneyiminizi nasıl değerlendirirsiniz?', low: 'Çok kötü', high: 'Çok iyi' },
  choice: {
    text: 'Hangisi size en uygun?',
    manyHint: 'Birden fazla seçim yapabilirsiniz.',
    other: 'Başka bir şey',
    none: 'Hiçbiri',
  },
  text: { text: 'Bize ne söylemek istersiniz?' },
  consent: {
    text: 'Bu konuda size ulaşabilir miyiz?',
    statement: 'Evet, yanıtımla ilgili olarak benimle iletişime geçebilirsiniz.',
  },
  contact: {
    text: 'Size nasıl ulaşabiliriz?',
    hint: '{name} bunu yalnızca size yanıt vermek için kullanır, başka hiçbir şey için kullanmaz. Şifrelenmiş olarak saklanır.',
    name: 'Ad',
    email: 'E-posta adresi',
    phone: 'Telefon numarası',
    either: 'E-posta adresi veya telefon numarası',
    wrongEmail: 'Bu e-posta adresi eksik. name@example.com gibi bir adres yazın.',
    wrongPhone: 'Bu telefon numarası eksik. Bütün rakamlarını yazın.',
    wrongEither:
      'Bu, tam bir e-posta adresi de tam bir telefon numarası da değil. İkisinden birini eksiksiz yazın.',
    cannotAsk: 'Bu sayfanın bağlantısı şifreli değil; bu yüzden burada iletişim bilginizi sormuyoruz.',
    cannotSend:
      'Bu tarayıcı iletişim bilginizi şifreleyemedi; bu yüzden gönderilmedi. Yeniden deneyin ya da onsuz devam edin.',
  },
  message: { text: 'Teşekkür ederiz. Görüşünüz bize yardımcı oluyor.' },
};
