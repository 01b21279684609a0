import type { Language } from './language.ts';

export default {
  tag: 'id',
  clutter: {
    related: `baca juga, berita terkait, artikel terkait, terkait, terpopuler, berita populer, berita terbaru, berita
      lainnya, simak juga, lihat juga, rekomendasi, rekomendasi untuk anda, pilihan editor, terkini`,
    newsletter: `newsletter, buletin, berlangganan, alamat email, email anda, daftar sekarang, daftarkan email`,
    share: `bagikan, bagikan artikel, salin tautan, cetak, simpan, facebook, twitter, whatsapp, telegram, line`,
    tags: `tag, topik, topik terkait, kata kunci, kategori`,
    comments: `komentar, tulis komentar, tinggalkan komentar, belum ada komentar, balas`,
    readMore: `simak juga, lihat juga, baca, selengkapnya, saksikan video, tonton juga`,
    advertisement: `iklan, advertisement, advertorial, konten bersponsor, lanjutkan membaca di bawah, scroll untuk
      melanjutkan membaca, gulir untuk lanjut membaca, scroll to continue with content`,
    promotion: `unduh aplikasi, ikuti kami, dukung kami, ikuti berita, ikuti saluran, cek berita, dapatkan berita,
      simak berita, baca artikel lainnya, gabung di grup, simak breaking news, pilih saluran, whatsapp channel,
      ikuti whatsapp, saluran whatsapp, google news`,
    rights: `dilarang`,
    ago: `jam yang lalu, menit yang lalu, hari yang lalu, jam lalu, menit lalu, kemarin`,
    details: `oleh penulis editor reporter tim redaksi diterbitkan diperbarui tayang pukul wib wita wit menit baca jam
      lalu dan januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun
      jul agu sep okt nov des senin selasa rabu kamis jumat sabtu minggu hari ini kemarin`,
  },
} satisfies Language;
