import type { LinkReason, LinkReasonCode } from './types.ts';

/**
 * The sentences for a reason: what was seen and what to do. Apart from the checking, so that a page which only checks does not
 * carry the words. Holds nothing of the link's path or query.
 *
 * @example explainLinkReason({ code: 'not-official' }, { locale: 'id' })
 * //=> 'Situs kementerian dan pemerintah daerah berakhiran .go.id. Alamat ini tidak.'
 */
export function explainLinkReason({ code, params }: LinkReason, { locale }: { locale: 'id' | 'en' }): string {
  return sentences[locale][code].replace('{name}', params?.name ?? '');
}

type Sentences = Record<LinkReasonCode, string>;

const sentences: { id: Sentences; en: Sentences } = {
  id: {
    'government-host':
      'Alamat ini milik lembaga pemerintah karena berakhiran .go.id. Isi pesan yang membawanya belum tentu benar.',
    'app-listing':
      'Ini halaman aplikasi Cek Bansos di toko aplikasi. Periksa lagi nama pembuatnya: Kementerian Sosial.',
    'not-official': 'Situs kementerian dan pemerintah daerah berakhiran .go.id. Alamat ini tidak.',
    'not-a-link': 'Ini bukan satu tautan. Salin tautannya saja, tanpa tulisan lain.',
    'no-tls': 'Sambungan ke alamat ini tidak disandikan. Jangan isi data pribadi di sana.',
    redirect: 'Tautan ini bisa meneruskan Anda ke situs lain. Lihat lagi alamat di layar setelah terbuka.',
    'free-hosting': 'Halaman ini ada di {name}, tempat siapa saja bisa membuat situs gratis.',
    malformed: 'Tulisan tautan ini rusak. Jangan dibuka. Ketik sendiri alamat yang Anda kenal.',
    scheme: 'Tautan ini tidak diawali http atau https. Tautan seperti ini bisa menjalankan sesuatu di HP Anda.',
    'odd-writing': 'Tautan ini ditulis dengan cara yang tidak lazim sehingga alamatnya sulit dibaca.',
    'hidden-character': 'Ada huruf yang tidak terlihat di dalam tautan ini.',
    'user-info': 'Ada tanda @ di dalam alamat. Yang dibuka adalah alamat sesudah tanda itu, bukan yang di depannya.',
    'international-name': 'Alamat ini memakai huruf asing yang bisa mirip huruf biasa.',
    'ip-address': 'Alamat ini berupa angka, tanpa nama situs. Pemiliknya tidak terlihat.',
    port: 'Alamat ini memakai nomor pintu (port) yang tidak lazim.',
    'look-alike':
      'Alamat ini memuat “{name}”, tetapi tidak berakhiran .go.id. Nama seperti ini sering dipakai untuk menipu.',
    'official-name-elsewhere': 'Nama situs .go.id hanya ada di bagian belakang. Yang terbuka adalah situs lain.',
    'install-file':
      'Tautan ini mengunduh berkas pemasang aplikasi (APK). Jangan dipasang. Pakai toko aplikasi di HP Anda.',
    shortener: 'Tautan pendek {name} menyembunyikan alamat tujuan. Anda tidak tahu situs apa yang akan terbuka.',
    'form-service':
      'Ini formulir di {name}. Siapa saja bisa membuatnya. Bansos tidak didaftarkan lewat formulir seperti ini.',
    chat: 'Tautan {name} membuka obrolan pribadi atau grup. Bansos tidak didaftarkan lewat obrolan.',
  },
  en: {
    'government-host':
      'This address belongs to a government body, for it ends in .go.id. The message that carried it may still be untrue.',
    'app-listing': 'This is the store page of the app Cek Bansos. Check the publisher again: Kementerian Sosial.',
    'not-official': 'Sites of ministries and regional governments end in .go.id. This address does not.',
    'not-a-link': 'This is not one link. Copy the link alone, without other text.',
    'no-tls': 'The connection to this address is not encrypted. Do not enter personal data there.',
    redirect: 'This link can send you on to another site. Look at the address again once it is open.',
    'free-hosting': 'This page lives on {name}, where anybody can make a site for free.',
    malformed: 'This link is broken. Do not open it. Type the address that you know yourself.',
    scheme: 'This link does not begin with http or https. Such a link can run something on your phone.',
    'odd-writing': 'This link is written in an unusual way that makes the address hard to read.',
    'hidden-character': 'There are invisible characters in this link.',
    'user-info': 'There is an @ in the address. What opens is the address after it, not the one before it.',
    'international-name': 'This address uses foreign letters that can look like ordinary ones.',
    'ip-address': 'This address is a number without a name. Nobody can see whose it is.',
    port: 'This address uses an unusual port number.',
    'look-alike': 'This address has “{name}” in it but does not end in .go.id. Such names are often used to deceive.',
    'official-name-elsewhere': 'A .go.id name stands only in the back part. What opens is another site.',
    'install-file': 'This link downloads an app installer (APK). Do not install it. Use the app store on your phone.',
    shortener: 'The short link {name} hides where it leads. You cannot know which site will open.',
    'form-service': 'This is a form on {name}. Anybody can make one. Social aid is not registered by such a form.',
    chat: 'A {name} link opens a private or group chat. Social aid is not registered by chat.',
  },
};
