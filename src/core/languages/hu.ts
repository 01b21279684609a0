import type { Language } from './language.ts';

export default {
  tag: 'hu',
  clutter: {
    related: `olvassa el ezt is, olvasd el ezt is, ezt is olvassa el, kapcsolódó cikkek, kapcsolódó, ajánlott cikkek,
      legolvasottabb, legfrissebb, további cikkek, ajánlatunk, ez is érdekelheti, ez is érdekelhet, ajánljuk`,
    newsletter: `hírlevél, hírlevelünkre, hírlevelünk, hírlevélre, iratkozzon fel, iratkozz fel, feliratkozás,
      feliratkozom, e-mail cím, e-mail címe`,
    share: `megosztás, megosztom, link másolása, nyomtatás, mentés, facebook, twitter, whatsapp`,
    tags: `címkék, témák, kulcsszavak, kategóriák`,
    comments: `hozzászólások, hozzászólás, kommentek, szóljon hozzá, új hozzászólás, válasz`,
    readMore: `olvasd el ezt is, ezt is olvassa el, bővebben, tovább, lásd még, kapcsolódó, olvassa el`,
    advertisement: `hirdetés, reklám, szponzorált tartalom, támogatott tartalom, a cikk a hirdetés után folytatódik`,
    promotion: `töltse le alkalmazásunkat, kövessen minket, kövess minket, támogass minket, hallgassa meg a cikket,
      kövesse, támogasd, támogatom, támogasson, ha teheted, csatlakozz, hibát talált, hibát találtál, írjon nekünk`,
    rights: `minden jog fenntartva`,
    ago: `órája, perce, napja, tegnap`,
    details: `írta szerző szöveg megjelent frissítve módosítva dátum perc olvasási idő és január február március április
      május június július augusztus szeptember október november december hétfő kedd szerda csütörtök péntek szombat
      vasárnap ma tegnap szerkesztőség
      `,
  },
} satisfies Language;
