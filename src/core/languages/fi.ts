import type { Language } from './language.ts';

export default {
  tag: 'fi',
  clutter: {
    related: `lue myös, lue lisää, aiheesta lisää, luetuimmat, suosituimmat, katso myös, uusimmat, lisää aiheesta, sinua
      voisi kiinnostaa, suosittelemme, viimeisimmät uutiset`,
    newsletter: `uutiskirje, uutiskirjeen, uutiskirjeemme, tilaa uutiskirje, sähköpostiosoite, sähköpostiosoitteesi,
      sähköpostiisi, ilmoittaudu, rekisteröidy`,
    share: `jaa, jaa artikkeli, kopioi linkki, tulosta, tallenna, facebook, twitter, whatsapp`,
    tags: `aiheet, avainsanat, asiasanat, tunnisteet, kategoriat`,
    comments: `kommentit, kommentoi, keskustelu, kirjoita kommentti, ei kommentteja, vastaa`,
    readMore: `lue myös, lue lisää, katso myös, aiheesta lisää, juttu jatkuu`,
    advertisement: `mainos, kaupallinen yhteistyö, juttu jatkuu mainoksen jälkeen, artikkeli jatkuu mainoksen alla`,
    promotion: `lataa sovellus, seuraa meitä, kuuntele artikkeli, tue meitä, lähetä juttuvinkki, juttuvinkki, anna
      palautetta,
      löysitkö virheen, ilmoita virheestä, kerro meille, onko sinulla`,
    rights: `kaikki oikeudet`,
    ago: `tuntia sitten, minuuttia sitten, päivää sitten, eilen`,
    details: `teksti toimittaja julkaistu päivitetty muokattu klo min minuuttia lukuaika sitten ja tammikuuta helmikuuta
      maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta maanantai
      tiistai keskiviikko torstai perjantai lauantai sunnuntai tänään eilen toimitus`,
    disclosure: `kumppanuuslinkkejä, affiliate-linkkejä`,
  },
} satisfies Language;
