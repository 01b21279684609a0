import type { Language } from './language.ts';

export default {
  tag: 'cs',
  clutter: {
    related: `čtěte také, čtěte dále, přečtěte si také, související články, související, nejčtenější, další články, mohlo
      by vás zajímat, doporučujeme, více z rubriky, poslední zprávy`,
    newsletter: `newsletter, odebírat, přihlaste se, přihlásit k odběru, váš e-mail, vaše e-mailová adresa, do vaší
      schránky, do e-mailu, do vašeho e-mailu, odebírejte`,
    share: `sdílet, sdílejte, sdílet článek, kopírovat odkaz, vytisknout, uložit, facebook, twitter, whatsapp`,
    tags: `témata, štítky, klíčová slova, rubriky, tagy`,
    comments: `diskuse, komentáře, přidat komentář, žádné komentáře, odpovědět, vstoupit do diskuse`,
    readMore: `číst dále, více zde, viz také, přečtěte si, čtěte, mohlo by vás zajímat, více k tématu, související,
      k tématu`,
    advertisement: `reklama, inzerce, komerční sdělení, sponzorováno`,
    promotion: `stáhněte si aplikaci, poslechněte si článek, napište nám, máte tip, dejte nám vědět, podpořte,
      stáhněte si naši aplikaci, podpořit nás, našli jste chybu, našli jste v článku chybu, líbil se vám,
      nahlásit chybu, sledujte nás, přidejte se`,
    rights: `všechna práva`,
    ago: `před hodinou, hodinami, minutami, dny, včera`,
    details: `autor text zveřejněno publikováno vydáno aktualizováno upraveno datum v ve dne min minuta minuty minut čtení čas před a
      ledna února března dubna května června července srpna září října listopadu prosince pondělí úterý středa čtvrtek pátek sobota
      neděle dnes včera redakce
      doba`,
  },
} satisfies Language;
