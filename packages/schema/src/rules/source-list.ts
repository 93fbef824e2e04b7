/** What a host can say about where somebody came from. */
export const hostClasses = ['search', 'social', 'email', 'chat', 'ai', 'ads', 'payment', 'referral'] as const;
export type HostClass = (typeof hostClasses)[number];

/**
 * Known hosts by what they are, each with all its subdomains; the longest entry wins, so `mail.google.com` is no search.
 * `name.*` stands for the name in every country (`google.com`, `google.de`, `google.co.uk`, `google.com.tr`). Names of
 * Android apps are what their links have as a host. `referral` takes out subdomains that are not what their domain is.
 */
export const sourceHosts: Readonly<Record<HostClass, string>> = {
  search: `google.* bing.com duckduckgo.com yandex.* ya.ru yahoo.* baidu.com ecosia.org search.brave.com startpage.com
    qwant.com kagi.com mojeek.com swisscows.com metager.org metager.de search.marginalia.nu presearch.com presearch.io
    searx.be searx.space ask.com aol.com dogpile.com lycos.* sogou.com so.com 360.cn sm.cn naver.com daum.net seznam.cz
    rambler.ru go.mail.ru search.mail.ru coccoc.com petalsearch.com you.com info.com gibiru.com lilo.org onesearch.com
    parsijoo.ir zarebin.ir gerdoo.me gerdoo.ir yooz.ir salam.ir parseek.com rismoon.com jasjoo.com yamli.com araby.com
    com.google.android.googlequicksearchbox com.google.android.googlequicksearchbox.lite com.microsoft.bing
    com.duckduckgo.mobile.android`,
  social: `instagram.com facebook.com fb.com fb.me t.co x.com twitter.com threads.net threads.com bsky.app bsky.social
    mastodon.social mastodon.online linkedin.com lnkd.in youtube.com youtu.be tiktok.com pinterest.* pin.it reddit.com
    redd.it tumblr.com quora.com vk.com vk.ru ok.ru weibo.com weibo.cn xiaohongshu.com zhihu.com douyin.com
    snapchat.com twitch.tv flickr.com medium.com substack.com dribbble.com behance.net goodreads.com soundcloud.com vimeo.com
    dailymotion.com rumble.com odysee.com producthunt.com news.ycombinator.com lobste.rs stackoverflow.com
    aparat.com virasty.com ninisite.com balatarin.com namasha.com wisgoon.com virgool.io facenama.com tarafdari.com
    hsoub.com baaz.com eksisozluk.com
    com.instagram.android com.facebook.katana com.facebook.lite com.twitter.android com.linkedin.android com.pinterest
    com.reddit.frontpage com.google.android.youtube com.zhiliaoapp.musically com.ss.android.ugc.trill com.snapchat.android`,
  email: `mail.google.com gmail.com googlemail.com com.google.android.gm outlook.com outlook.live.com outlook.office.com
    outlook.office365.com hotmail.com mail.live.com safelinks.protection.outlook.com mail.yahoo.com mail.yahoo.co.jp
    mail.aol.com icloud.com mail.proton.me mail.protonmail.com proton.me fastmail.com zoho.com mail.zoho.com mail.zoho.eu
    gmx.net gmx.com gmx.de gmx.at gmx.ch web.de mail.com t-online.de mail.ru e.mail.ru mail.yandex.ru mail.yandex.com
    mail.yandex.com.tr mail.qq.com mail.163.com mail.126.com mail.naver.com mail.daum.net mail.rambler.ru tutanota.com
    app.tuta.com hey.com roundcube.net chmail.ir mail.iran.ir mailfa.com mihanmail.ir vatanmail.ir
    list-manage.com sendgrid.net mailchi.mp mailgun.org sendinblue.com brevo.com klclick.com
    com.microsoft.office.outlook com.yahoo.mobile.client.android.mail ch.protonmail.android ru.mail.mailapp`,
  chat: `t.me telegram.me telegram.dog telegram.org telegra.ph whatsapp.com wa.me eitaa.com eitaa.ir bale.ai bale.ir ble.ir
    rubika.ir rubika.com splus.ir soroush-app.ir sapp.ir imo.im igap.net gap.im shad.ir messenger.com m.me signal.org signal.me
    signal.group viber.com vb.me line.me wechat.com weixin.qq.com wx.qq.com discord.com discord.gg slack.com skype.com
    teams.microsoft.com teams.live.com chat.google.com element.io matrix.to kakao.com zalo.me botim.me
    org.telegram.messenger org.telegram.messenger.web org.telegram.plus org.thunderdog.challegram com.whatsapp com.whatsapp.w4b
    com.facebook.orca org.thoughtcrime.securesms com.slack com.discord com.viber.voip ir.eitaa.messenger ir.nasim
    app.rbmain.a mobi.mmdt.ottplus com.imo.android.imoim net.igap`,
  ai: `chatgpt.com chat.openai.com openai.com perplexity.ai claude.ai gemini.google.com bard.google.com notebooklm.google.com
    aistudio.google.com copilot.microsoft.com copilot.cloud.microsoft m365.cloud.microsoft deepseek.com grok.com
    grok.x.ai x.ai meta.ai mistral.ai poe.com phind.com duck.ai kimi.com kimi.ai kimi.moonshot.cn doubao.com qwen.ai chat.qwen.ai
    tongyi.com yiyan.baidu.com chatglm.cn chat.z.ai pi.ai character.ai iask.ai andisearch.com komo.ai huggingface.co genspark.ai
    manus.im felo.ai liner.com lmarena.ai gapgpt.app
    com.openai.chatgpt ai.perplexity.app.android com.anthropic.claude com.google.android.apps.bard com.microsoft.copilot
    com.deepseek.chat`,
  ads: `doubleclick.net googleadservices.com googlesyndication.com adservice.google.com adsensecustomsearchads.com
    taboola.com outbrain.com criteo.com criteo.net adroll.com adnxs.com rubiconproject.com mgid.com adform.net
    an.yandex.ru yabs.yandex.ru direct.yandex.ru adfox.ru amazon-adsystem.com smartadserver.com teads.tv revcontent.com
    exoclick.com propellerads.com popads.net yektanet.com sabavision.com mediaad.org tapsell.ir adivery.com kaprila.com
    clickyab.com deema.agency daartagency.com najva.com magnet.ir anetwork.ir`,
  payment: `shaparak.ir zarinpal.com zarinp.al idpay.ir nextpay.org nextpay.ir payping.ir payping.io pay.ir zibal.ir vandar.io
    sep.ir sadadpsp.ir behpardakht.com bpm.bankmellat.ir asanpardakht.ir asanpardakht.net pep.co.ir irankish.com pec.ir
    pecco24.com sepehrpay.com fanavacard.ir snapppay.ir digipay.ir mydigipay.com torobpay.com azkivam.com jibit.ir jibit.cloud
    aqayepardakht.ir bitpay.ir sizpay.ir yekpay.com yekpay.ir novinpal.ir tara360.ir parspal.com ap.ir
    paypal.com paypalobjects.com checkout.stripe.com hooks.stripe.com buy.stripe.com invoice.stripe.com pay.stripe.com
    link.com adyen.com klarna.com mollie.com worldpay.com opayo.com sagepay.com authorize.net braintreegateway.com
    checkout.square.site square.link pay.google.com pay.amazon.com payments.amazon.com applepay.apple.com
    cardinalcommerce.com arcot.com 3dsecure.io rsa3dsauth.com wlp-acs.com securesuite.net checkout.com
    affirm.com afterpay.com clearpay.co.uk clearpay.com sezzle.com zip.co alipay.com pay.weixin.qq.com skrill.com
    paysafecard.com neteller.com payu.* payu.in przelewy24.pl tpay.com dotpay.pl sofort.com giropay.de paydirekt.de
    multisafepay.com computop-paygate.com unzer.com twint.ch postfinance.ch redsys.es bancontact.com wero-wallet.eu
    checkout.revolut.com coinbase.com commerce.coinbase.com coinpayments.net nowpayments.io bitpay.com
    paystack.com paystack.co flutterwave.com razorpay.com phonepe.com paytm.com paytm.in mercadopago.* pagseguro.uol.com.br
    iyzico.com iyzipay.com paytr.com yoomoney.ru yookassa.ru robokassa.ru cloudpayments.ru qiwi.com securepay.tinkoff.ru
    myfatoorah.com paytabs.com paytabs.sa tap.company moyasar.com oppwa.com hyperpay.com telr.com payfort.com
    tabby.ai tamara.co paymob.com fawry.com fawrystaging.com kashier.io thawani.om kpay.com.kw knet.com.kw
    benefit-gateway.bh benefit.bh qpay.gov.qa noonpayments.com areeba.com zaincash.iq qi.iq satim.dz cmi.co.ma clictopay.com
    geidea.net urpay.com.sa stcpay.com.sa madfu.com.sa spotii.me`,
  referral: `accounts.google.com docs.google.com drive.google.com sites.google.com calendar.google.com classroom.google.com
    groups.google.com meet.google.com translate.google.com translate.goog play.google.com analytics.google.com ads.google.com
    tagmanager.google.com search.google.com keep.google.com photos.google.com developers.google.com support.google.com
    finance.yahoo.com news.yahoo.com sports.yahoo.com login.yahoo.com passport.yandex.ru market.yandex.ru disk.yandex.ru
    pan.baidu.com tieba.baidu.com blog.naver.com cafe.naver.com shopping.naver.com platform.openai.com help.openai.com
    business.facebook.com developers.facebook.com studio.youtube.com docs.slack.com api.slack.com core.telegram.org
    developer.paypal.com community.zoho.com`,
};

/** Names that owners write as `utm_source` for what they know by another name than its host. */
export const sourceNames: Readonly<Record<string, HostClass>> = {
  ig: 'social',
  insta: 'social',
  fb: 'social',
  meta: 'social',
  twitter: 'social',
  tg: 'chat',
  telegram: 'chat',
  whatsapp: 'chat',
  soroush: 'chat',
  eitaa: 'chat',
  bale: 'chat',
  rubika: 'chat',
  messenger: 'chat',
  mailchimp: 'email',
  brevo: 'email',
  sendgrid: 'email',
  klaviyo: 'email',
  newsletter: 'email',
  email: 'email',
  adwords: 'ads',
  googleads: 'ads',
  'google-ads': 'ads',
  google_ads: 'ads',
  openai: 'ai',
  copilot: 'ai',
  gemini: 'ai',
};

/** Kinds of `utm_medium`, as a whole word. The first that fits counts. */
export const sourceMediums: readonly (readonly [RegExp, HostClass])[] = [
  [
    /^(cp[acmvi]|cpcv?|ppc|ads?|adwords|display|banner|interstitial|expandable|native|retargeting|remarketing|programmatic|sponsored|paid.*|.+[-_ ](cpc|ppc|ads?|paid)|تبلیغ|تبلیغات|بنر|إعلان|اعلان|إعلانات)$/,
    'ads',
  ],
  [/^(e[-_ ]?mail|mail|newsletters?|edm|ایمیل|خبرنامه|بريد|نشرة)$/, 'email'],
  [
    /^(social|social[-_ ]?(network|media|organic)|organic[-_ ]?social|sm|post|story|stories|reels?|bio|influencers?|شبکه اجتماعی)$/,
    'social',
  ],
  [/^(chat|messenger|messaging|message|im|telegram|whatsapp|dm|پیام[‌ ]?رسان)$/, 'chat'],
  [/^(ai|llm|ai[-_ ]?(assistant|chat|search)|assistant|chatbot)$/, 'ai'],
];

/** What names of click ids prove. Facebook and Instagram add `fbclid` to every link that leaves them: it proves no advertisement. */
export const sourceClicks: Readonly<Record<string, HostClass>> = {
  gclid: 'ads',
  gbraid: 'ads',
  wbraid: 'ads',
  dclid: 'ads',
  gclsrc: 'ads',
  msclkid: 'ads',
  yclid: 'ads',
  ttclid: 'ads',
  twclid: 'ads',
  li_fat_id: 'ads',
  sccid: 'ads',
  rdt_cid: 'ads',
  qclid: 'ads',
  obclid: 'ads',
  tblclid: 'ads',
  tblci: 'ads',
  epik: 'ads',
  vclid: 'ads',
  ysclid: 'search',
  fbclid: 'social',
  igshid: 'social',
};
