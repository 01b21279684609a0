import type { Language } from './language.ts';

export default {
  tag: 'no',
  clutter: {
    related: `les også, les mer, les også disse, relaterte artikler, relaterte saker, relatert, mest lest, mest leste,
      flere saker, mer om, mer fra, siste nytt, siste nyheter, anbefalt, anbefalte saker, du vil kanskje like`,
    newsletter: `nyhetsbrev, nyhetsbrevet, nyhetsbrevet vårt, meld deg på, abonner, din e-post, e-postadresse, i innboksen`,
    share: `del, del artikkelen, kopier lenke, skriv ut, lagre, facebook, twitter, whatsapp`,
    tags: `emner, temaer, nøkkelord, stikkord, kategorier`,
    comments: `kommentarer, kommenter, skriv en kommentar, ingen kommentarer, svar, bli med i debatten`,
    readMore: `se også, ikke gå glipp av, les, artikkelen fortsetter`,
    advertisement: `annonse, annonsørinnhold, sponset innhold, reklame, artikkelen fortsetter under annonsen, saken
      fortsetter under annonsen`,
    promotion: `last ned appen, følg oss på, støtt oss, lytt til saken, tips oss, har du tips, send oss et tips,
      funnet en feil, så jobber vi, har du innspill, send meg gjerne, kontakt oss`,
    rights: `alle rettigheter, opphavsrett`,
    consent: `eksternt innhold`,
    ago: `timer siden, minutter siden, dager siden, i går`,
    details: `av tekst foto publisert oppdatert sist endret den kl min minutt minutter lesetid siden og januar februar
      mars april mai juni juli august september oktober november desember jan feb mar apr jun jul aug sep okt nov des
      mandag tirsdag onsdag torsdag fredag lørdag søndag i dag går redaksjonen`,
  },
} satisfies Language;
