import type { Language } from './language.ts';

export default {
  tag: 'pl',
  speech: {
    endings: { l: 'ł ła', a: 'a ają ał ała ali', uje: 'uje ują ował owała owali' },
    complementisers: `że czy`,
    cueVerbs: `powiedzia/l mówi/l doda/l stwierdzi/l podkreśli/l zaznaczy/l wyjaśni/l tłumaczy/l przyzna/l zapewni/l poinformowa/l oświadczy/l oceni/l
      uważa/l twierdzi/l zauważy/l przypomnia/l napisa/l zapyta/l pyta/l odpowiedzia/l ostrzeg/l zaapelowa/l skomentowa/l opowiada/l wspomina/l
      wskaza/l zapowiedzia/l zadeklarowa/l przekaza/l przekonywa/l dod/a podkreśl/a stwierdz/a zaznacz/a wyjaśni/a zapewni/a zauważ/a przypomin/a
      odpowiad/a ostrzeg/a wskaz/uje apel/uje poinform/uje koment/uje relacjon/uje deklar/uje argument/uje krytyk/uje cyt/uje kwit/uje podsumow/uje
      przekon/uje żartowa/l kontynu/uje kontynuowa/l doprecyzowa/l sprecyzowa/l wyzna/l wylicza/l powiedzieli mówi mówią mówili dodaje tłumaczy
      przyznaje informuje ocenia uważa twierdzi pisze napisali pyta opowiada wspomina zapowiada żartuje podsumował wylicza wierzy ma nadzieję czytamy
      przyznają oceniają uważają twierdzą mówiono powiedziano wyznaje pisał pisała piszą odparł odparła odpiera żali żalił żaliła narzeka narzekał
      narzekała zwróciła zwrócił zwraca grzmi grzmiał dziwi dziwił cieszy cieszył cieszyła sugeruje sugerował prosi prosił prosiła obiecał obiecała
      obiecuje alarmuje alarmował wtóruje wtórował ujawnił ujawniła ujawnia skwitował skwitowała dopowiada dopowiedział tweetował opublikował
      opublikowała zamieścił zamieściła przekazuje podał podała podało podali podaje zripostował ripostował zdradził zdradziła zdradza dziękuje
      podziękował podziękowała gratuluje dopytuje dopytywał dopytywała krzyczy krzyczał krzyczała konkluduje ucina uciął ucięła martwi obawia liczy
      sądzi śmieje domaga zarzucił zarzuciła zarzuca oburza oburzał oburzała dziwiła irytuje denerwuje przypuszcza przewiduje przewidywał przewidywała
      przewidują westchnął westchnęła zaśmiał zaśmiała mruknął mruknęła szepnął szepnęła krzyknął krzyknęła wołał wołała ironizował ironizowała
      uśmiecha podsumowała rzucił rzuciła wzdycha macha`,
    stanceVerbs: `nazwa/l określi/l opisa/l skrytykowa/l pochwali/l potępi/l zaprzeczy/l porówna/l oskarży/l nazywa określa opisuje chce zarzucił zarzuciła zarzuca oskarża chwali zaprzecza`,
    sourcePhrases: `w opinii, w ocenie, jak twierdzi, jak zaznacza, jak dodaje, według, zdaniem, jak mówi, jak powiedział, jak podkreśla, wedle`,
    ownSources: {
      masculine: 'jego zdaniem, według niego, w jego ocenie, w jego opinii, jak sam mówi, jak sam przyznaje',
      feminine: 'jej zdaniem, według niej, w jej ocenie, w jej opinii, jak sama mówi, jak sama przyznaje',
    },
    pronouns: { masculine: 'on niego nim', feminine: 'ona niej nią', plural: 'oni one' },
    firstPerson: `ja my mnie mi mną nas nam nami mój moja moje moich nasz nasza nasze naszych ty wy was wam jestem jesteśmy mam mamy chcę chcemy musimy możemy`,
    dangling: `to ten ta te on ona oni ale i więc bo dlatego tam wtedy`,
    judgement: `musi muszą musimy trzeba nigdy zawsze nikt nic wszyscy wszystko najgorszy najlepszy ważny ważne niebezpieczny skandal kryzys przyszłość strach
      nadzieja wolność bardzo najbardziej niemożliwe`,
    definite: `ten ta to ci te tego tej jego jej ich nasz nasza`,
    indefinite: `jeden jedna jakiś pewien pewna kilku niektórzy inny inna inni dwóch trzech wielu`,
    prepositions: `w we z ze na do od dla o po przez przed pod nad przy za bez między u ku wobec podczas według`,
    placePrepositions: `w we`,
    fillers: `się też także również potem wtedy teraz dziś wczoraj jeszcze już nie został była był jest są w poniedziałek wtorek środę czwartek piątek sobotę niedzielę`,
    titles: `pan pani dr prof inż mgr ks gen płk św papież król królowa kpt mjr por kom insp nadkom asp bryg bp kard`,
    roles: `prezydent premier minister wicepremier wiceminister burmistrz wójt poseł posłanka senator polityk lider szef szefowa dyrektor dyrektorka
      prezes wiceprezes przewodniczący przewodnicząca założyciel badacz badaczka naukowiec profesor ekonomista analityk ekspert ekspertka autor
      autorka pisarz pisarka dziennikarz dziennikarka historyk socjolog psycholog lekarz lekarka adwokat prawnik sędzia prokurator policjant trener
      piłkarz zawodnik zawodniczka napastnik bramkarz nauczyciel nauczycielka student studentka uczeń mieszkaniec mieszkanka sąsiad sąsiadka świadek
      matka ojciec syn córka brat siostra żona mąż kobieta mężczyzna klient aktywista aktywistka wolontariusz pracownik przedsiębiorca doradca biskup
      ambasador kandydat kandydatka komisarz inżynier artysta aktor aktorka piosenkarz muzyk reżyser rolnik generał pułkownik kapitan koordynator
      zwycięzca zwyciężczyni mistrz mistrzyni biolog turysta pasażer kierowca skarbnik rybak pełnomocnik mecenas szkoleniowiec wiceprezydent reżyserka
      marszałek marszałkini starosta radny radna sołtys wojewoda komendant ordynator hydrolog meteorolog klimatolog geolog epidemiolog wirusolog
      kurator rektor dziekan proboszcz strażak ratownik pielęgniarka emeryt emerytka piekarz rybaczka właściciel właścicielka kierownik kierowniczka
      menedżer dowódca śledczy księgowa producent producentka scenarzysta scenarzystka wokalista wokalistka poeta poetka filozof konserwator działacz
      działaczka związkowiec kolega koleżanka następca poprzednik ministra wiceburmistrz wicedyrektor europoseł selekcjoner sklepikarz sklepikarka
      motorniczy maszynista marynarz ratowniczka pielęgniarz położna turystka lokator lokatorka ksiądz zakonnica biolożka archeolog archeolożka
      językoznawca matematyk skrzypek skrzypaczka pianista pianistka tancerz tancerka malarz malarka rzeźbiarz obrońca pomocnik trenerka kolarz
      kolarka oskarżony oskarżona babcia dziadek wdowa wdowiec internauta internautka pszczelarz rolniczka sołtyska ekonomistka piosenkarka
      publicysta publicystka redaktor redaktorka kucharz prezeska`,
    bystanders: `mieszkaniec mieszkanka sąsiad sąsiadka świadek klient`,
    genders: {
      masculine: `pan ojciec syn brat mąż mężczyzna król`,
      feminine: `pani matka córka siostra żona kobieta królowa arka orka ynka anka ystka istka elka posłanka czka rzeczniczka`,
    },
    spokespeople: `rzecznik rzeczniczka`,
    documents: `raport badanie oświadczenie komunikat list ankieta wyrok sąd książka artykuł gazeta wpis`,
    bodies: `uniwersytet instytut szkoła ministerstwo urząd agencja stowarzyszenie federacja związek partia fundacja komisja rada komitet unia bank
      grupa spółka firma policja wojsko rząd sejm senat parlament szpital centrum organizacja fundusz klub radio telewizja prokuratura straż zarząd
      gmina województwo starostwo inspekcja izba kancelaria komenda gazeta`,
    works: `film serial powieść książka album piosenka program spektakl dokument podcast wystawa magazyn gazeta gra tytuł zatytułowany obraz opera
      transparent baner tablica napis etykieta naklejka plakat hasło motto hymn szyld`,
    termFrames: `tak zwany, tak zwana, tak zwane, tzw, tzw., zwany, zwana, nazywany, znany jako, termin, słowo, określenie, pod tytułem, pt, o nazwie, projekt, program`,
    supposing: `mógłby mogłaby mogliby może mogą można gdyby jakby jeśli żeby by`,
    nameParticles: `de von van da`,
    notNames: `i a ale lub albo bo że gdy jak jeśli kiedy gdzie ponieważ jednak także również potem wtedy teraz dziś wczoraj jutro on ona oni my wy ja
      mój kto co czy tak nie bardzo wszystko wszyscy dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć poniedziałek wtorek środa czwartek
      piątek sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień zdjęcie wideo źródło
      reklama czytaj jest był była są mimo później wcześniej niedawno wreszcie zresztą przykładowo może możliwe oczywiście właśnie tylko następnie
      tutaj tam obecnie więc zatem nawet już jeszcze wiele każdy tamten cały jaki czyj ile dlaczego skąd niech choć chociaż aby żeby bardziej mniej
      około wśród razem zamiast wokół dzięki oprócz ponadto natomiast`,
    nameEndings: `ego emu ym im em ej owi ami ach`,
    abbreviations: `dr prof inż mgr ks gen płk św np itd itp tzw ul r godz tys mln mld zł pt kpt mjr por kom insp nadkom mł st asp red bp kard`,
    usesEpithets: true,
    clauseInside: true,
    withoutArticles: true,
    dashDialogue: true,
    dropsPronouns: true,
  },
  clutter: {
    related: `czytaj także, czytaj też, zobacz także, zobacz też, przeczytaj także, powiązane artykuły, podobne artykuły,
      najczęściej czytane, popularne, polecane, polecamy, najnowsze, warto przeczytać, więcej na ten temat, może cię
      zainteresować, najnowsze artykuły, powiązane, może ci się spodobać, zobacz więcej, z innych stron, inne
      artykuły, czytaj dalej, więcej z działu, inni czytali`,
    newsletter: `newsletter, zapisz się, subskrybuj, adres e-mail, twój e-mail, zarejestruj się, zapisz się na newsletter,
      na twoją skrzynkę, w twojej skrzynce, na maila`,
    share: `udostępnij, podziel się, drukuj, wyślij, kopiuj link, zapisz, obserwuj nas, facebook, twitter, whatsapp`,
    tags: `tagi, tematy, kategorie, słowa kluczowe, więcej o, w tym tekście, w tym artykule`,
    comments: `komentarze, komentarz, dodaj komentarz, skomentuj, brak komentarzy, odpowiedz, zobacz komentarze, dyskusja,
      dołącz do dyskusji, zaloguj się aby skomentować, nikt jeszcze nie skomentował`,
    readMore: `więcej, czytaj, przeczytaj, zobacz, sprawdź też, polecamy, dowiedz się więcej, może cię zainteresować`,
    advertisement: `reklama, materiał sponsorowany, artykuł sponsorowany, sponsorowane, ogłoszenie,
      dalszy ciąg materiału pod wideo, dalsza część artykułu pod, pod reklamą, po reklamie`,
    promotion: `pobierz aplikację, wspieraj, posłuchaj artykułu, obserwuj nas na, kup dostęp, napisz do nas, wesprzyj,
      jesteś świadkiem, podoba ci się ten artykuł, czekamy na zgłoszenia, obserwuj nas w, dziękujemy że przeczytałaś,
      dziękujemy że przeczytałeś, dziękujemy za przeczytanie, chcesz być na bieżąco, bądź na bieżąco,
      zapraszamy do naszego, zapraszamy na nasz, pobierz naszą aplikację, spodobał ci się, podobał ci się,
      daj znać w komentarzu, daj znać w komentarzach, w komentarzach, zostaw komentarz, polub nas, zauważyłeś błąd,
      znalazłeś błąd, masz dla nas temat, chcesz wiedzieć więcej, dołącz do nas, śledź nas, zgłoś błąd, wyślij nam`,
    call: `kup teraz, kup w, sprawdź cenę, sprawdź ofertę, zobacz ofertę, dodaj do koszyka, zarezerwuj, umów się, umów
      wizytę, umów spotkanie, zamów, skontaktuj się, zadzwoń, wypróbuj za darmo, pobierz`,
    rights: `wszelkie prawa zastrzeżone, kopiowanie zabronione`,
    noAdvice: `nie stanowi, nie stanowią, nie zastępuje`,
    ownText: `ten artykuł, materiał, artykuł, treść,
      ten wpis, ta strona, tym artykule, te linki`,
    consent: `treści zewnętrzne, treści zewnętrznych, treść zewnętrzna, ciasteczka, ciasteczek`,
    ago: `temu, wczoraj, minut temu, godzin temu, dni temu`,
    details: `autor tekst opublikowano publikacja dodano aktualizacja zaktualizowano ostatnia data o godz godzina dnia z r min minuta
      minuty minut czytania czas temu i stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
      grudnia poniedziałek wtorek środa czwartek piątek sobota niedziela dziś dzisiaj wczoraj redakcja`,
    disclosure: `linki afiliacyjne, link afiliacyjny, otrzymać prowizję, otrzymujemy prowizję`,
  },
} satisfies Language;
