import type { Language } from './language.ts';

export default {
  tag: 'pl',
  speech: {
    cueVerbs: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią mówili dodał dodała dodaje dodają stwierdził stwierdziła stwierdza
      podkreślił podkreśliła podkreśla podkreślają zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczył tłumaczyła tłumaczy
      przyznał przyznała przyznaje zapewnił zapewniła zapewnia poinformował poinformowała informuje oświadczył oświadczyła ocenił oceniła ocenia
      uważa uważał uważała twierdzi twierdził twierdziła zauważył zauważyła zauważa przypomniał przypomniała przypomina napisał napisała pisze
      napisali zapytał zapytała pyta pytał odpowiedział odpowiedziała odpowiada ostrzegł ostrzegła ostrzega apeluje zaapelował skomentował skomentowała
      komentuje relacjonuje relacjonował opowiada opowiadał opowiadała wspomina wspominał wspominała wskazał wskazała wskazuje zapowiedział
      zapowiedziała zapowiada deklaruje zadeklarował argumentuje argumentował krytykuje żartuje cytuje kwituje podsumował podsumowuje
      przekazał przekazała przekonuje przekonywał wylicza wierzy ma nadzieję czytamy`,
    stanceVerbs: `nazwał nazwała nazywa określił określiła określa opisał opisuje skrytykował pochwalił potępił zaprzeczył porównał oskarżył chce`,
    sourcePhrases: `według, zdaniem, jak mówi, jak powiedział, jak podkreśla, wedle`,
    pronouns: { masculine: 'on', feminine: 'ona', plural: 'oni one' },
    firstPerson: `ja my mnie mi mną nas nam nami mój moja moje moich nasz nasza nasze naszych ty wy was wam jestem jesteśmy mam mamy chcę chcemy musimy możemy`,
    dangling: `to ten ta te on ona oni ale i więc bo dlatego tam wtedy`,
    judgement: `musi muszą musimy trzeba nigdy zawsze nikt nic wszyscy wszystko najgorszy najlepszy ważny ważne niebezpieczny skandal kryzys przyszłość strach
      nadzieja wolność bardzo najbardziej niemożliwe`,
    definite: `ten ta to ci te tego tej jego jej ich nasz nasza`,
    indefinite: `jeden jedna jakiś pewien pewna kilku niektórzy inny inna inni dwóch trzech wielu`,
    prepositions: `w we z ze na do od dla o po przez przed pod nad przy za bez między u ku wobec podczas według`,
    fillers: `się też także również potem wtedy teraz dziś wczoraj jeszcze już nie został była był jest są w poniedziałek wtorek środę czwartek piątek sobotę niedzielę`,
    titles: `pan pani dr prof inż mgr ks gen płk św papież król królowa`,
    roles: `prezydent premier minister wicepremier wiceminister burmistrz wójt poseł posłanka senator polityk lider szef szefowa dyrektor dyrektorka prezes
      wiceprezes przewodniczący przewodnicząca założyciel badacz badaczka naukowiec profesor ekonomista analityk ekspert ekspertka autor autorka pisarz
      pisarka dziennikarz dziennikarka historyk socjolog psycholog lekarz lekarka adwokat prawnik sędzia prokurator policjant trener piłkarz zawodnik zawodniczka
      napastnik bramkarz nauczyciel nauczycielka student studentka uczeń mieszkaniec mieszkanka sąsiad sąsiadka świadek matka ojciec syn córka brat siostra
      żona mąż kobieta mężczyzna klient aktywista aktywistka wolontariusz pracownik przedsiębiorca doradca biskup ambasador kandydat kandydatka komisarz inżynier
      artysta aktor aktorka piosenkarz muzyk reżyser rolnik generał pułkownik kapitan koordynator`,
    spokespeople: `rzecznik rzeczniczka`,
    documents: `raport badanie oświadczenie komunikat list ankieta wyrok sąd książka artykuł gazeta wpis`,
    bodies: `uniwersytet instytut szkoła ministerstwo urząd agencja stowarzyszenie federacja związek partia fundacja komisja rada komitet unia bank grupa spółka
      firma policja wojsko rząd sejm senat parlament szpital centrum organizacja fundusz klub radio telewizja`,
    works: `film serial powieść książka album piosenka program spektakl dokument podcast wystawa magazyn gazeta gra tytuł zatytułowany obraz opera`,
    termFrames: `tak zwany, tak zwana, tak zwane, tzw, tzw., zwany, zwana, nazywany, znany jako, termin, słowo, określenie, pod tytułem, pt, o nazwie, projekt, program`,
    nameParticles: `de von van da`,
    notNames: `i a ale lub albo bo że gdy jak jeśli kiedy gdzie ponieważ jednak także również potem wtedy teraz dziś wczoraj jutro on ona oni my wy ja jego jej ich mój
      nasz kto co czy tak nie bardzo wszystko wszyscy dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć poniedziałek wtorek środa czwartek piątek
      sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień zdjęcie wideo źródło reklama czytaj jest był była są mimo`,
    abbreviations: `dr prof inż mgr ks gen płk św np itd itp tzw ul r godz tys mln mld zł pt`,
    clauseInside: true,
    dashDialogue: true,
    dropsPronouns: true,
  },
  clutter: {
    related: `czytaj także, czytaj też, zobacz także, zobacz też, przeczytaj także, powiązane artykuły, podobne artykuły,
      najczęściej czytane, popularne, polecane, polecamy, najnowsze, warto przeczytać, więcej na ten temat,
      może cię zainteresować, najnowsze artykuły, powiązane`,
    newsletter: `newsletter, zapisz się, subskrybuj, adres e-mail, twój e-mail, zarejestruj się, zapisz się na newsletter`,
    share: `udostępnij, podziel się, drukuj, wyślij, kopiuj link, zapisz, obserwuj nas, facebook, twitter, whatsapp`,
    tags: `tagi, tematy, kategorie, słowa kluczowe, więcej o`,
    comments: `komentarze, komentarz, dodaj komentarz, skomentuj, brak komentarzy, odpowiedz, zobacz komentarze, dyskusja`,
    readMore: `czytaj także, czytaj też, czytaj więcej, zobacz także, zobacz też, przeczytaj także, więcej, czytaj, przeczytaj,
      przeczytaj też, zobacz, sprawdź też, polecamy`,
    advertisement: `reklama, materiał sponsorowany, artykuł sponsorowany, sponsorowane, ogłoszenie`,
    promotion: `pobierz aplikację, wesprzyj nas, wspieraj, posłuchaj artykułu, obserwuj nas na, kup dostęp`,
    ago: `temu, wczoraj, minut temu, godzin temu, dni temu`,
  },
} satisfies Language;
